import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDevice, PHONE } from '../support/browser.ts'
import { fillLoginPage, login } from '../support/login.ts'
import { aMeetingOfToyooka } from '../support/meetings.ts'
import { screens } from '../support/screens.ts'
import { endSession } from '../support/session.ts'
import { words } from '../support/words.ts'

test('a login that ends at the desk: what was typed stands there after the next login', async () => {
  const meeting = await aMeetingOfToyooka()
  const page = await openDevice()
  await login(page, 'toyooka-center')
  await page.goto(`/meetings/${meeting.id}`)
  const said = page.getByLabel('話したこと', { exact: true })
  const text = words('雨の日は集積所まで運べない人がいる')
  await said.fill(text)

  await endSession(page)
  await page.getByRole('button', { name: '話したことを保存する' }).click()
  await page.getByText('ログインの時間が切れました', { exact: true }).waitFor()
  assert.equal(await said.inputValue(), text)
  await screens(page, 'session-ended')

  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.getByRole('button', { name: 'もう一度ログインする' }).click()
  await fillLoginPage(page, 'toyooka-center')
  await page.getByRole('heading', { level: 2, name: '議題' }).waitFor()
  assert.equal(new URL(page.url()).pathname, `/meetings/${meeting.id}`)
  await page.waitForFunction(
    (typed) => [...document.querySelectorAll('textarea')].some((area) => area.value === typed),
    text,
  )
  assert.deepEqual(asked, [], 'nobody is asked whether to leave')

  await page.getByRole('button', { name: '話したことを保存する' }).click()
  await page.getByText(/^保存しました/).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 2, name: '議題' }).waitFor()
  assert.equal(await said.inputValue(), text)
})

test('a login that ends before a voice is sent: the voice waits, and goes out after the next login', async () => {
  const page = await openDevice(PHONE)
  await login(page, 'yawata-resident')
  const text = words('夜の道が暗い')
  await page.getByRole('link', { name: '＋ 声をのこす' }).click()
  await page.getByRole('link', { name: '見守り', exact: true }).click()
  await page.locator('.choices a').first().click()
  await page.getByLabel('聞いたこと、思ったこと').fill(text)

  await endSession(page)
  await page.getByRole('button', { name: '送る' }).click()
  await page.getByRole('heading', { level: 1, name: 'この端末に残しました' }).waitFor()
  await page.getByText(text).waitFor()
  await page.getByRole('button', { name: 'もう一度ログインする' }).click()
  await fillLoginPage(page, 'yawata-resident')

  await page.getByRole('heading', { level: 1, name: /^送れました/ }).waitFor()
  await page.getByRole('link', { name: 'わたしの声を見る' }).click()
  await page.getByRole('listitem').filter({ hasText: text }).getByText('見てもらっています').waitFor()
})

test('a form that cannot be saved: the text stays, the page says so, and asks before it is left', async () => {
  const meeting = await aMeetingOfToyooka()
  const page = await openDevice()
  await login(page, 'toyooka-center')
  await page.goto(`/meetings/${meeting.id}`)
  await page.getByRole('link', { name: '日取りや場所をなおす' }).click()
  const place = page.getByLabel('場所')
  const text = words('中豊岡の集会所')
  await place.fill(text)

  await page.context().setOffline(true)
  await page.getByRole('button', { name: '保存する' }).click()
  await page.getByText('つながりません。書いたものはこの端末に残っています。').waitFor()
  await page.getByText(/^この端末に残しました \d/).waitFor()
  assert.equal(await place.inputValue(), text)

  await page.getByRole('link', { name: '会議のページ' }).click()
  const question = page.getByRole('dialog', { name: 'まだ送っていません' })
  await question.waitFor()
  await screens(page, 'leave-question')
  await question.getByRole('button', { name: 'つづきを書く' }).click()
  assert.equal(await place.inputValue(), text)

  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  assert.equal(dialog.type(), 'beforeunload')
  await dialog.dismiss()
  assert.equal(await place.inputValue(), text)

  await page.getByRole('link', { name: '会議のページ' }).click()
  await question.getByRole('button', { name: '残して移動する' }).click()
  await page.getByRole('heading', { level: 2, name: '議題' }).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('link', { name: '日取りや場所をなおす' }).click()
  await page.waitForFunction(
    (typed) => [...document.querySelectorAll('input')].some(({ value }) => value === typed),
    text,
  )
  await page.getByRole('button', { name: '保存する' }).click()
  await page.getByRole('heading', { level: 2, name: '議題' }).waitFor()
  await page.getByText(text).first().waitFor()
})
