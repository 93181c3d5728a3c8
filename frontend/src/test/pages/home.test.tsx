import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { logInAs, renderApp, YAWATA_CENTER, YAWATA_RESIDENT } from '../renderApp'

test('a resident sees the own council above the page, in large letters', async () => {
  logInAs(YAWATA_RESIDENT)
  renderApp('/home')

  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy()
  expect(screen.getByRole('link', { name: '八幡協議体' }).getAttribute('href')).toBe('/home')
  expect(document.documentElement.dataset.role).toBe('RESIDENT')
})

test('the menu opens by name, says who is logged in, and closes with Escape', async () => {
  logInAs(YAWATA_CENTER)
  renderApp('/home')
  const user = userEvent.setup()

  await user.click(await screen.findByRole('button', { name: /メニュー/ }))
  expect(screen.getByText('高崎市 生活支援コーディネーター')).toBeTruthy()
  await user.keyboard('{Escape}')

  expect(screen.getByRole('button', { name: /メニュー/ }).getAttribute('aria-expanded')).toBe('false')
})
