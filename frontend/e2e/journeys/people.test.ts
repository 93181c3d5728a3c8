import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { apiOf } from '../support/api.ts'
import { DESK, openDevice, PHONE } from '../support/browser.ts'
import { fillLoginPage, login } from '../support/login.ts'
import { theCouncil } from '../support/meetings.ts'
import { screens } from '../support/screens.ts'
import { story } from '../support/story.ts'
import { dayInJapan, words } from '../support/words.ts'

const COUNCIL = '豊岡協議体'
const REFUSED = 'このログインは、いま使えません。市役所の担当者に聞いてください。'

/** Somebody new on the council's list, who has no login yet. */
async function aNewMember(): Promise<string> {
  const capacity = words('ボランティア')
  const city = await apiOf('takasaki-city')
  const { id } = await theCouncil(COUNCIL)
  const member = { capacity, kind: 'LOCAL_ACTOR', core: false, termFrom: dayInJapan().iso }
  await city.create(`councils/${id}/members`, member)
  return capacity
}

/** Opens the page of somebody's login and makes the sheet for handing over, without a passkey. */
async function makeSheet(city: Page): Promise<{ username: string; firstPassword: string }> {
  await city.getByRole('checkbox', { name: /指もん/ }).uncheck()
  await city.getByRole('button', { name: 'はじめのパスワードの紙を作る' }).click()
  await city.getByRole('heading', { level: 1, name: /はじめの紙/ }).waitFor()
  const [username = '', firstPassword = ''] = await city.getByRole('definition').allTextContents()
  return { username, firstPassword }
}

story('somebody is invited, comes in with the handed-over sheet, and is stopped', async (step) => {
  const label = await aNewMember()
  const ownPassword = words('さくら')
  const city = await openDevice(DESK)
  const member = await openDevice(PHONE)
  await login(city, 'takasaki-city')
  let sheet = { username: '', firstPassword: '' }

  await step('the city invites a member of the council', async () => {
    await city.goto('/people')
    await city.getByRole('link', { name: '＋ 人を招く' }).click()
    await city.getByRole('radio', { name: '協議体のメンバー' }).check()
    await city.getByLabel('どの協議体の人ですか').selectOption({ label: COUNCIL })
    await city.getByLabel('名簿のだれですか').selectOption({ label })
    assert.equal(await city.getByLabel('よび名').inputValue(), label)
    await city.getByRole('button', { name: '招く', exact: true }).click()
    await city.getByText('招きました', { exact: true }).waitFor()

    sheet = await makeSheet(city)
    assert.match(sheet.username, /^member-10202-\d+$/)
    assert.ok(sheet.firstPassword.length >= 8)
    await screens(city, 'first-sheet')
    await city.getByRole('button', { name: '渡したので、とじる' }).click()
    await city.getByRole('heading', { level: 1, name: label }).waitFor()
    assert.ok(!(await city.getByRole('main').textContent())?.includes(sheet.firstPassword))
  })

  await step('the member logs in, chooses a password on a page in Japanese, and sees the own home', async () => {
    await member.goto('/')
    await member.getByRole('button', { name: 'ログインする' }).click()
    await member.locator('#username').fill(sheet.username)
    await member.locator('#password').fill(sheet.firstPassword)
    await member.locator('#kc-login').click()
    await member.locator('#password-new').waitFor()
    assert.equal(await member.locator('html').getAttribute('lang'), 'ja')
    assert.match((await member.locator('body').textContent()) ?? '', /パスワード/)
    await screens(member, 'keycloak-new-password')
    await member.locator('#password-new').fill(ownPassword)
    await member.locator('#password-confirm').fill(ownPassword)
    await member.locator('[type=submit]').first().click()

    await member.getByRole('link', { name: '＋ 声をのこす' }).waitFor()
    await member.getByRole('link', { name: COUNCIL }).first().waitFor()
  })

  await step('the city stops the login: the next thing the member does is refused, in plain words', async () => {
    await city.getByRole('button', { name: 'とめる', exact: true }).click()
    await city.getByRole('heading', { level: 2, name: 'とめています' }).waitFor()

    await member.getByRole('link', { name: '会議のこと' }).click()
    await member.getByText(REFUSED).waitFor()
    await screens(member, 'login-stopped')
    await member.getByRole('button', { name: 'ログアウトする' }).click()
    await member.getByRole('button', { name: 'ログインする' }).waitFor()
  })

  await step('stopped, nobody comes in any more; taken up again, the own password works', async () => {
    await member.getByRole('button', { name: 'ログインする' }).click()
    await member.locator('#username').fill(sheet.username)
    await member.locator('#password').fill(ownPassword)
    await member.locator('#kc-login').click()
    await member.locator('#kc-login').waitFor()
    assert.match((await member.locator('body').textContent()) ?? '', /無効/)

    await city.getByRole('button', { name: 'また使えるようにする' }).click()
    await city.getByRole('heading', { level: 2, name: 'ログインをとめる' }).waitFor()
    await fillLoginPage(member, sheet.username, ownPassword)
    await member.getByRole('link', { name: '＋ 声をのこす' }).waitFor()
  })
})
