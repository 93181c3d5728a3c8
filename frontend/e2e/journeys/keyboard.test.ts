import { test } from 'node:test'
import { openDevice, PHONE } from '../support/browser.ts'
import { tabTo } from '../support/keyboard.ts'
import { login } from '../support/login.ts'
import { words } from '../support/words.ts'

test('a voice by keyboard alone, with the focus always to be seen', async () => {
  const page = await openDevice(PHONE)
  await login(page, 'yawata-resident')
  const text = words('バスの時間が分かりにくい')

  await tabTo(page, '＋ 声をのこす')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '何のことですか' }).waitFor()
  await tabTo(page, '移動')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'どこのことですか' }).waitFor()
  await tabTo(page, (await page.locator('.choices a').first().textContent()) ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'ひとこと書いてください' }).waitFor()
  await page.keyboard.type(text)
  await tabTo(page, '送る')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { level: 1, name: /^送れました/ }).waitFor()
  await tabTo(page, 'わたしの声を見る')
  await page.keyboard.press('Enter')
  await page.getByRole('listitem').filter({ hasText: text }).waitFor()
})
