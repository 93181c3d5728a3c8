import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { openSession } from '@/shared/auth/session'
import { clearDevice, findDraft, saveDraft } from '@/shared/drafts/drafts'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_RESIDENT } from '../renderApp'
import { answerResident } from '../voices'

const ACCOUNT = YAWATA_RESIDENT.accountId

beforeEach(async () => {
  logInAs(YAWATA_RESIDENT)
  answerResident()
  await openSession()
  await clearDevice(ACCOUNT)
})

test('a line lost at the start is said, and one tap tries again', async () => {
  fakeServer.lose('get', '/api/v1/me')
  renderApp('/home')
  expect(await screen.findByText(/つながりません/)).toBeTruthy()

  fakeServer.answer('get', '/api/v1/me', YAWATA_RESIDENT)
  await userEvent.click(screen.getByRole('button', { name: 'もう一度開く' }))

  expect(await screen.findByRole('link', { name: '八幡協議体' })).toBeTruthy()
})

test('someone whose login was switched off is told whom to ask, and can log out', async () => {
  fakeServer.refuse('get', '/api/v1/me', 'account-disabled', 403)
  renderApp('/home')

  expect(await screen.findByText(/市役所の担当者に聞いてください/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'ログアウトする' })).toBeTruthy()
})

test('logging out names what was not sent, and can be called off', async () => {
  await saveDraft('voices/new', { text: '坂の下' }, 'key-1')
  renderApp('/home')
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: /メニュー/ }))

  await user.click(screen.getByRole('button', { name: 'ログアウトする' }))
  expect(await screen.findByText('書きかけのもの 1件')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'ログアウトしない' }))

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await findDraft('voices/new')).toBeDefined()
})

test('a session that ends leaves the page as it is and offers the way back', async () => {
  const { queryClient } = renderApp('/home')
  await screen.findByRole('link', { name: '八幡協議体' })
  fakeServer.refuse('get', '/api/v1/me', 'unauthenticated', 401)
  fakeServer.answerRaw('get', '/realms/sasaeai/.well-known/openid-configuration', {
    issuer: 'http://localhost:8180/realms/sasaeai',
    token_endpoint: 'http://localhost:8180/token',
  })
  fakeServer.answerRaw('post', '/token', { error: 'invalid_grant' }, 400)

  await act(() => queryClient.invalidateQueries())

  expect(await screen.findByText('ログインの時間が切れました')).toBeTruthy()
  expect(screen.getByRole('link', { name: '八幡協議体' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'もう一度ログインする' })).toBeTruthy()
})
