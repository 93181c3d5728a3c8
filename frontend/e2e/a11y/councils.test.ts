import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openDevice } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'

/** What is on a page only after a button was pressed. */
async function look(page: Page, name: string) {
  await page.waitForLoadState('networkidle')
  await screens(page, name)
}

test('a council whose vision is being renewed', async () => {
  const page = await openDevice()
  await login(page, 'yawata-center')
  await page.goto('/councils')
  await page.getByRole('link', { name: '八幡協議体', exact: true }).click()
  await page.getByRole('button', { name: '地域像をあたらしくする' }).click()
  await look(page, 'council-vision')
})

test('a meeting at the desk, with its chooser, a decision and a step', async () => {
  const page = await openDevice()
  await login(page, 'yawata-center')
  await page.goto('/meetings')
  const coming = page.getByRole('listitem').filter({ hasText: '八幡公民館' }).filter({ hasText: '日取りを知らせた' })
  await coming.getByRole('link').first().click()
  await page.getByRole('heading', { level: 2, name: '議題' }).waitFor()
  await page.getByRole('button', { name: '＋ 議題を足す' }).click()
  await page
    .getByRole('button', { name: /の名前や順番をなおす$/ })
    .first()
    .click()
  await page.getByRole('button', { name: '＋ 決まったことを足す' }).first().click()
  await page.getByRole('button', { name: '＋ ほかに来た人を足す' }).click()
  await look(page, 'meeting-open')
  await page.getByRole('button', { name: 'とりやめにする' }).click()
  await look(page, 'meeting-step')
})

test('the sheet with the first password', async () => {
  const page = await openDevice()
  await login(page, 'takasaki-city')
  await page.goto('/people')
  await page.getByRole('link', { name: '区長（町屋）', exact: true }).first().click()
  await page.getByRole('heading', { level: 2, name: 'はじめのパスワード' }).waitFor()
  await look(page, 'first-password')
})
