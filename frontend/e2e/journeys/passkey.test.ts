import assert from 'node:assert/strict'
import { DESK, openDevice, PHONE } from '../support/browser.ts'
import { keycloakUrl } from '../support/environment.ts'
import { giveFingerprintReader } from '../support/fingerprint.ts'
import { login, logout } from '../support/login.ts'
import { anInvitedMember, makeSheet } from '../support/people.ts'
import { screens } from '../support/screens.ts'
import { story } from '../support/story.ts'
import { words } from '../support/words.ts'

story('a member comes in with a finger instead of a password', async (step) => {
  const account = await anInvitedMember('豊岡協議体')
  const city = await openDevice(DESK)
  const member = await openDevice(PHONE)
  const passkeys = await giveFingerprintReader(member)
  const ownPassword = words('さくら')
  await login(city, 'takasaki-city')
  await city.goto(`/people/${account.id}`)
  assert.ok(await city.getByRole('checkbox', { name: /指もん/ }).isChecked())
  const { username, firstPassword } = await makeSheet(city)

  await step('after the new password, the member puts a finger on the phone once', async () => {
    await member.goto('/')
    await member.getByRole('button', { name: 'ログインする' }).click()
    await member.locator('#username').fill(username)
    await member.locator('#password').fill(firstPassword)
    await member.locator('#kc-login').click()
    await member.locator('#password-new').fill(ownPassword)
    await member.locator('#password-confirm').fill(ownPassword)
    await member.locator('[type=submit]').first().click()

    await member.getByRole('heading', { level: 1, name: '指もんや顔でも入れるようにする' }).waitFor()
    assert.equal(await passkeys(), 0)
    await screens(member, 'keycloak-passkey')
    member.once('dialog', (dialog) => void dialog.accept('自分のスマホ'))
    await member.getByRole('button', { name: '入れるようにする' }).click()

    await member.getByRole('link', { name: '＋ 声をのこす' }).waitFor()
    assert.equal(await passkeys(), 1)
  })

  await step('logged out, the finger alone opens the own home again', async () => {
    await logout(member)
    const sent = member.waitForRequest(
      (request) => request.method() === 'POST' && request.url().startsWith(keycloakUrl),
    )
    await member.getByRole('button', { name: 'ログインする' }).click()

    // The login page asks the phone by itself, and the finger is on it already.
    const proof = new URLSearchParams((await sent).postData() ?? '')
    assert.ok(proof.get('signature'))
    assert.equal(proof.get('password'), null)
    await member.getByRole('link', { name: '＋ 声をのこす' }).waitFor()
    await member.getByRole('link', { name: '豊岡協議体' }).first().waitFor()
  })
})
