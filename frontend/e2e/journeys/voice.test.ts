import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openDevice, PHONE } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'

/** Different in each run, so that a second run on the same data finds its own voice. */
const words = (what: string) => `${what} ${crypto.randomUUID().slice(0, 8)}`

/** Three taps and a line, from the first page; the fourth tap sends. */
async function writeVoice(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: '＋ 声をのこす' }).click()
  await page.getByRole('link', { name: '移動', exact: true }).click()
  await page.locator('.choices a').first().click()
  await page.getByLabel('聞いたこと、思ったこと').fill(text)
}

test('a voice on a phone: four taps, and it stands among my voices', async () => {
  const page = await openDevice(PHONE)
  await login(page, 'yawata-resident')
  const text = words('坂の下にベンチがほしい')

  await writeVoice(page, text)
  await screens(page, 'new-voice-words')
  await page.getByRole('button', { name: '送る' }).click()

  await page.getByRole('heading', { level: 1, name: /^送れました \d+:\d\d$/ }).waitFor()
  await screens(page, 'voice-sent')
  await page.getByRole('link', { name: 'わたしの声を見る' }).click()
  const mine = page.getByRole('listitem').filter({ hasText: text })
  await mine.getByText('見てもらっています').waitFor()

  await mine.getByRole('link', { name: 'なおす・とりさげる' }).click()
  await page.getByRole('heading', { level: 1, name: '声をなおす' }).waitFor()
  await screens(page, 'edit-voice')
})

test('a voice where the line is dead is kept, and goes out when the line is back', async () => {
  const page = await openDevice(PHONE)
  await login(page, 'yawata-resident')
  await page.getByRole('link', { name: '＋ 声をのこす' }).waitFor()
  await page.waitForLoadState('networkidle') // the pages for a voice are fetched ahead

  await page.context().setOffline(true)
  await writeVoice(page, words('電波のない所で聞いた声'))
  await page.getByRole('button', { name: '送る' }).click()
  await page.getByRole('heading', { level: 1, name: 'この端末に残しました' }).waitFor()
  await screens(page, 'voice-kept')

  await page.context().setOffline(false)
  await page.getByRole('heading', { level: 1, name: /^送れました/ }).waitFor()
})

test('a center brings a voice to the council in words that name nobody', async () => {
  const member = await openDevice(PHONE)
  await login(member, 'yawata-resident')
  const text = words('山田さんの前の側溝があふれる')
  await writeVoice(member, text)
  await member.getByRole('button', { name: '送る' }).click()
  await member.getByRole('heading', { level: 1, name: /^送れました/ }).waitFor()

  const center = await openDevice()
  await login(center, 'yawata-center')
  await center.goto('/voices')
  await center.getByRole('link', { name: new RegExp(text) }).click()
  await center.getByText('人や家が分かりそうなことばがあります').waitFor()
  await screens(center, 'review-open')
  const safe = words('側溝があふれる')
  await center.getByLabel('協議体に出すことば').fill(safe)
  await center.getByRole('button', { name: '協議体に出す' }).click()
  await center.getByRole('heading', { name: '議題にする' }).waitFor()
  await screens(center, 'review-agenda')

  await member.goto('/voices')
  const mine = member.getByRole('listitem').filter({ hasText: text })
  await mine.getByText('協議体の人に伝わりました').waitFor()
  assert.equal(await member.getByRole('link', { name: 'なおす・とりさげる' }).filter({ hasText: text }).count(), 0)
})
