import type { Page } from 'playwright-core'
import { keycloakUrl } from './environment.ts'

export const DEMO_PASSWORD = 'sasaeai'

/** Logs in through the real login page and waits for the first page of the app. */
export async function login(page: Page, username: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/home')
  await fillLoginPage(page, username, password)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Where the app has already left for the login page, as after a session ended. */
export async function fillLoginPage(page: Page, username: string, password = DEMO_PASSWORD): Promise<void> {
  await page.waitForURL((url) => url.href.startsWith(keycloakUrl))
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await page.waitForURL((url) => !url.href.startsWith(keycloakUrl) && url.pathname !== '/auth/callback')
}

export async function logout(page: Page): Promise<void> {
  await page.getByRole('button', { name: /メニュー/ }).click()
  await page.getByRole('button', { name: 'ログアウトする' }).click()
  await page.getByRole('button', { name: 'ログインする' }).waitFor()
}
