import assert from 'node:assert/strict'
import { DESK, openDevice, PHONE } from '../support/browser.ts'
import { fillLoginPage, login } from '../support/login.ts'
import { aNewMember, makeSheet } from '../support/people.ts'
import { screens } from '../support/screens.ts'
import { story } from '../support/story.ts'
import { words } from '../support/words.ts'

const COUNCIL = '豊岡協議体'
const REFUSED = 'このログインは、いま使えません。市役所の担当者に聞いてください。'

story('somebody is invited, comes in with the handed-over sheet, and is stopped', async (step) => {
  const label = (await aNewMember(COUNCIL)).label
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

    await city.getByRole('checkbox', { name: /指もん/ }).uncheck()
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
    await member.getByText('10文字以上で、ログイン名が入っていないものにします。').waitFor()
    await member.getByLabel('新しいパスワード（10文字以上）').waitFor()
    await member.getByLabel('ほかの端末ではログアウトする').waitFor()
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
    await member.getByText(REFUSED).waitFor()

    await city.getByRole('button', { name: 'また使えるようにする' }).click()
    await city.getByRole('heading', { level: 2, name: 'ログインをとめる' }).waitFor()
    await fillLoginPage(member, sheet.username, ownPassword)
    await member.getByRole('link', { name: '＋ 声をのこす' }).waitFor()
  })
})
