import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { keycloakUrl } from './environment.ts'

type Login = { refresh_token: string; expires_at: number }

/** What a night does: the login server has forgotten the person, and then the token that the tab holds runs out. */
export async function endSession(page: Page): Promise<void> {
  const key = await page.evaluate(() => Object.keys(sessionStorage).find((each) => each.startsWith('oidc.user:')))
  assert.ok(key)
  const login = JSON.parse((await page.evaluate((name) => sessionStorage.getItem(name), key)) ?? '{}') as Login
  const answer = await fetch(`${keycloakUrl}/realms/sasaeai/protocol/openid-connect/logout`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'sasaeai-app', refresh_token: login.refresh_token }),
  })
  assert.equal(answer.status, 204)
  const over = JSON.stringify({ ...login, expires_at: 1 })
  await page.evaluate(([name, value]) => sessionStorage.setItem(name, value), [key, over] as const)
}
