import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { openSession } from '@/shared/auth/session'
import { clearDevice } from '@/shared/drafts/drafts'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, TAKASAKI_CITY, YAWATA_CENTER } from '../renderApp'
import { CENTER, COUNCILS, LOGIN, member } from './staffWorld'

const M = '/api/v1/municipalities/{code}'

beforeEach(async () => {
  logInAs(TAKASAKI_CITY)
  await openSession()
  await clearDevice(TAKASAKI_CITY.accountId)
  fakeServer.answer('get', `${M}/accounts`, { items: [LOGIN] })
  fakeServer.answer('get', `${M}/accounts/{accountId}`, LOGIN)
  fakeServer.answer('get', `${M}/centers`, { items: [CENTER] })
  fakeServer.answer('get', `${M}/councils`, COUNCILS)
})

test('a member without a login is invited from the list, under a free name, and gets the first password', async () => {
  const members = [member(1, '区長（町屋）', true), member(2, '福祉員（若田）', false)]
  fakeServer.answer('get', `${M}/councils/{councilId}/members`, { items: members })
  fakeServer.answer('post', `${M}/accounts`, LOGIN, 201)
  renderApp('/people/new')

  await userEvent.selectOptions(await screen.findByLabelText(/どの協議体の人ですか/), '八幡協議体')
  const choice = await screen.findByLabelText(/名簿のだれですか/)
  expect(screen.queryByRole('option', { name: '区長（町屋）' })).toBeNull()
  await userEvent.selectOptions(choice, '福祉員（若田）')
  await userEvent.click(screen.getByRole('button', { name: '招く' }))

  expect(await screen.findByText('つぎに、はじめのパスワードを紙で渡してください。')).toBeTruthy()
  const sent = fakeServer.lastSent('post')
  expect(sent?.headers.get('Idempotency-Key')).toBeTruthy()
  expect(sent?.body).toEqual({
    role: 'RESIDENT',
    label: '福祉員（若田）',
    username: 'member-10202-2',
    centerIds: [],
    memberId: members[1]?.id,
  })
})

test('a name that is taken is said at its field, and nothing typed is lost', async () => {
  fakeServer.refuse('post', `${M}/accounts`, 'username-taken', 409, [{ pointer: '/username', code: 'duplicate' }])
  renderApp('/people/new')
  await userEvent.click(await screen.findByRole('radio', { name: '市の職員' }))
  await userEvent.type(screen.getByLabelText(/よび名/), '市の担当（二人目）')

  await userEvent.click(screen.getByRole('button', { name: '招く' }))

  expect(await screen.findAllByText(/もう使われています/)).not.toHaveLength(0)
  const username = screen.getByLabelText(/ログイン名/)
  expect(username.getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(username)
  expect(document.getElementById(`${username.id}-error`)?.textContent).toContain('もう使われています')
  expect((screen.getByLabelText(/よび名/) as HTMLInputElement).value).toBe('市の担当（二人目）')
})

test('the first password stands on a slip with three steps, once', async () => {
  const slip = {
    username: LOGIN.username,
    firstPassword: 'yama-kawa-4821',
    requiredActions: ['REGISTER_PASSKEY' as const],
  }
  fakeServer.answer('post', `${M}/accounts/{accountId}/first-password`, slip)
  renderApp(`/people/${LOGIN.id}`)

  await userEvent.click(await screen.findByRole('button', { name: 'はじめのパスワードの紙を作る' }))

  expect(await screen.findByText('yama-kawa-4821')).toBeTruthy()
  expect(screen.getAllByRole('listitem').filter((item) => item.closest('.slip'))).toHaveLength(3)
  expect(screen.getByText(/指もんや顔/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '渡したので、とじる' }))
  expect(screen.queryByText('yama-kawa-4821')).toBeNull()
})

test('stopping says what it means and sends the version that was read', async () => {
  fakeServer.answer('put', `${M}/accounts/{accountId}`, { ...LOGIN, status: 'DISABLED', version: 2 })
  renderApp(`/people/${LOGIN.id}`)
  expect(await screen.findByText(/すぐにログインできなくなります/)).toBeTruthy()
  fakeServer.answer('get', `${M}/accounts/{accountId}`, { ...LOGIN, status: 'DISABLED', version: 2 })

  await userEvent.click(screen.getByRole('button', { name: 'とめる' }))

  expect(await screen.findByRole('button', { name: 'また使えるようにする' })).toBeTruthy()
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"1"')
})

test('a login that is still being prepared can be tried again', async () => {
  fakeServer.answer('get', `${M}/accounts/{accountId}`, { ...LOGIN, provisioning: 'PENDING' })
  fakeServer.answer('post', `${M}/accounts/{accountId}/provisioning`, LOGIN)
  renderApp(`/people/${LOGIN.id}`)
  expect(await screen.findByText('準備中です')).toBeTruthy()
  fakeServer.answer('get', `${M}/accounts/{accountId}`, LOGIN)

  await userEvent.click(screen.getByRole('button', { name: 'もう一度ためす' }))

  expect(await screen.findByRole('button', { name: 'はじめのパスワードの紙を作る' })).toBeTruthy()
})

test('these pages do not exist for a center', async () => {
  logInAs(YAWATA_CENTER)
  renderApp('/people')

  expect(await screen.findByRole('heading', { level: 1, name: 'このページはありません' })).toBeTruthy()
})
