import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDevice, PHONE } from '../support/browser.ts'
import { login, logout } from '../support/login.ts'

test('a resident logs in on a phone, sees the own council, and logs out', async () => {
  const page = await openDevice(PHONE)

  await login(page, 'yawata-resident')

  assert.equal(new URL(page.url()).pathname, '/home')
  await page.getByRole('link', { name: '八幡協議体' }).first().waitFor()
  assert.equal(await page.locator('html').getAttribute('data-role'), 'RESIDENT')

  await logout(page)
  assert.equal(new URL(page.url()).pathname, '/')
})

test('someone who opens a page without a login comes back to that page', async () => {
  const page = await openDevice()
  await page.goto('/home?month=2026-09')

  await login(page, 'takasaki-city')

  assert.equal(await page.locator('html').getAttribute('data-role'), 'CITY')
})
