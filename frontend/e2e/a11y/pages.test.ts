import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openDevice } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'
import { everyRoute, LOOKS, parameters } from './pages.ts'

test('every route of the app is looked at', () => {
  const routes = everyRoute()
  const looked = new Set(LOOKS.map(({ route }) => route))

  assert.ok(routes.length > 0)
  assert.deepEqual([...looked].sort(), routes.sort())
})

let known: ReturnType<typeof parameters> | undefined
const devices = new Map<string | undefined, Promise<Page>>()

/** One login serves all pages of its person. */
async function deviceOf(user: string | undefined): Promise<Page> {
  const device = devices.get(user) ?? open(user)
  devices.set(user, device)
  return device
}

async function open(user: string | undefined): Promise<Page> {
  const page = await openDevice()
  if (user) await login(page, user)
  return page
}

for (const { user, route, search = '', name } of LOOKS) {
  test(`${route}${search} as ${user ?? 'anybody'} sees it`, async () => {
    known ??= parameters()
    const given = await known
    const address = (route + search).replaceAll(/\$\w+/g, (each) => given.get(each) || assert.fail(each))
    const page = await deviceOf(user)
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')

    assert.equal(new URL(page.url()).pathname.replace(/(?<=.)\/$/, ''), address.split('?')[0])
    for (const failure of ['このページはありません', 'ページを開けませんでした']) {
      assert.equal(await page.getByRole('heading', { level: 1, name: failure }).count(), 0, failure)
    }
    await screens(page, name)
  })
}

test('an address that leads nowhere', async () => {
  const page = await openDevice()
  await login(page, 'yawata-resident')
  await page.goto('/no-such-page')
  await page.getByRole('heading', { level: 1, name: 'このページはありません' }).waitFor()
  await screens(page, 'not-found')
})
