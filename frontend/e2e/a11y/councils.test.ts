import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openDevice } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'

/** Pages that are reached through a council or a meeting, as its staff would. */
async function look(page: Page, name: string) {
  await page.waitForLoadState('networkidle')
  await screens(page, name)
}

async function follow(page: Page, name: string | RegExp) {
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await page.waitForLoadState('networkidle')
}

test('a council, from its page to each of its forms', async () => {
  const page = await openDevice()
  await login(page, 'yawata-center')
  await page.goto('/councils')
  await follow(page, '八幡協議体')
  await look(page, 'council')
  await page.getByRole('button', { name: '地域像をあたらしくする' }).click()
  await look(page, 'council-vision')
  const forms: [string | RegExp, string][] = [
    ['協議体をなおす', 'council-edit'],
    ['＋ メンバーを足す', 'member-new'],
    [/をほかの人に引きつぐ/, 'member-handover'],
    [/（.+）をなおす/, 'member-edit'],
    ['＋ ほかの日に会議をひらく', 'meeting-new'],
  ]
  for (const [link, name] of forms) {
    await follow(page, link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look(page, name)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '八幡協議体' }).waitFor()
  }
})

test('a meeting at the desk, with its chooser, its papers and its steps', async () => {
  const page = await openDevice()
  await login(page, 'yawata-center')
  await page.goto('/meetings')
  await follow(page, /八幡公民館/)
  await page.getByRole('heading', { level: 2, name: '議題' }).waitFor()
  await page.getByRole('button', { name: /議題を足す/ }).click()
  await look(page, 'meeting')
  await page.getByRole('button', { name: '話したことをメンバーに見せる' }).click()
  await look(page, 'meeting-step')
  await follow(page, '日取りや場所をなおす')
  await look(page, 'meeting-edit')
  await page.goBack()
  await follow(page, '資料を見る')
  await page.getByRole('heading', { level: 2, name: '今日の議題' }).waitFor()
  await look(page, 'pack')
  await page.goBack()
  await page.getByRole('heading', { level: 2, name: '議題' }).waitFor()
  await page.getByRole('button', { name: 'とりやめにする' }).waitFor()
  await follow(page, /第\d+回.*メンバーに見せた/).catch(() => page.goto('/meetings?when=past'))
  await look(page, 'meeting-past')
})
