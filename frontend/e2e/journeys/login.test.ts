import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDevice, PHONE } from '../support/browser.ts'
import { fillLoginPage, login, logout } from '../support/login.ts'

test('a resident logs in on a phone, sees the own council, and logs out', async () => {
  const page = await openDevice(PHONE)

  await login(page, 'yawata-resident')

  assert.equal(new URL(page.url()).pathname, '/home')
  await page.getByRole('link', { name: '八幡協議体' }).first().waitFor()
  assert.equal(await page.locator('html').getAttribute('data-role'), 'RESIDENT')

  await logout(page)
  assert.equal(new URL(page.url()).pathname, '/')
})

test('someone who opens an address without a login comes back to that address', async () => {
  const page = await openDevice()
  await page.goto('/home?month=2026-09')

  await fillLoginPage(page, 'takasaki-city')

  await page.getByRole('heading', { level: 1 }).waitFor()
  const { pathname, search } = new URL(page.url())
  assert.equal(pathname + search, '/home?month=2026-09')
  assert.equal(await page.locator('html').getAttribute('data-role'), 'CITY')
})

test('a reload keeps the login, and nothing of it outlives the tab', async () => {
  const page = await openDevice()
  await login(page, 'yawata-center')

  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.equal(new URL(page.url()).pathname, '/home')

  assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes('access_token')), false)
})
