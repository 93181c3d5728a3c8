import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { openDevice } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { aMeetingOfToyooka } from '../support/meetings.ts'
import { screens } from '../support/screens.ts'

async function editPlan(): Promise<Page> {
  const meeting = await aMeetingOfToyooka()
  const page = await openDevice()
  await login(page, 'toyooka-center')
  await page.goto(`/meetings/${meeting.id}/edit`)
  await page.getByRole('heading', { level: 1, name: '日取りや場所をなおす' }).waitFor()
  return page
}

/** The field is marked, has the focus, and its message is bound to it. */
async function assertWrong(page: Page, field: Locator, message: string): Promise<void> {
  await page.getByText(message).waitFor()
  assert.equal(await field.getAttribute('aria-invalid'), 'true')
  const describedBy = (await field.getAttribute('aria-describedby')) ?? ''
  const bound = await Promise.all(describedBy.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()))
  assert.ok(bound.join().includes(message), `${bound.join()} does not say: ${message}`)
  assert.ok(await field.evaluate((element) => element === document.activeElement))
}

test('an end before the start is said at the end', async () => {
  const page = await editPlan()
  await page.getByLabel('始まり').fill('14:00')
  await page.getByLabel('終わり').fill('13:00')
  await page.getByRole('button', { name: '保存する' }).click()

  await assertWrong(page, page.getByLabel('終わり'), '終わりの時刻が始まりより前です。')
  await screens(page, 'field-refused')
})

test('a day that only the server refuses is said at the day', async () => {
  const page = await editPlan()
  await page.getByRole('textbox', { name: 'いつ（必ず）' }).fill('平成2年7月3日')
  const answer = page.waitForResponse((response) => response.request().method() === 'PUT')
  await page.getByRole('button', { name: '保存する' }).click()

  assert.equal((await answer).status(), 422)
  await assertWrong(page, page.getByRole('textbox', { name: 'いつ（必ず）' }), 'この日付は使えません。')
})

test('a login name that is taken is said at the name', async () => {
  const page = await openDevice()
  await login(page, 'takasaki-city')
  await page.goto('/people/new')
  await page.getByRole('radio', { name: '市の職員' }).check()
  await page.getByLabel('よび名').fill('市の担当')
  await page.getByLabel('ログイン名').fill('takasaki-city')
  await page.getByRole('button', { name: '招く', exact: true }).click()

  const name = page.getByLabel('ログイン名')
  await page
    .locator(`[id="${await name.getAttribute('id')}-error"]`)
    .getByText('もう使われています')
    .waitFor()
  assert.equal(await name.getAttribute('aria-invalid'), 'true')
})
