import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '@/shared/api/client'
import { openSession } from '@/shared/auth/session'
import { clearDevice } from '@/shared/drafts/drafts'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, TAKASAKI_CITY, YAWATA_CENTER } from '../renderApp'
import { answerForYawata, COUNCIL_ID, WARD_CHIEF } from '../yawata'
import { CENTER, COUNCILS, LOGIN } from './staffWorld'

const M = '/api/v1/municipalities/{code}'
const PERSON_ID = '0198a000-0000-7000-8000-0000000000be'
const PERSON: Schemas['PersonView'] = {
  id: PERSON_ID,
  name: '試験 花子',
  phone: '000-1111',
  consentOn: '2026-04-01',
  erased: false,
  version: 3,
}
const ACCOUNT = { ...LOGIN, personId: PERSON_ID }
const MEMBER_PAGE = `/councils/${COUNCIL_ID}/members/${WARD_CHIEF.id}`

async function begin(me: typeof TAKASAKI_CITY) {
  logInAs(me)
  await openSession()
  await clearDevice(me.accountId)
}

async function look(reason: string) {
  await userEvent.click(await screen.findByRole('button', { name: '連絡先を見る' }))
  await userEvent.type(screen.getByRole('textbox', { name: /何のために見ますか/ }), reason)
  await userEvent.click(screen.getByRole('button', { name: '連絡先を見る' }))
}

function looks() {
  return fakeServer.sent.filter((sent) => sent.method === 'GET' && sent.path.endsWith(`/people/${PERSON_ID}`))
}

beforeEach(() => {
  answerForYawata()
  fakeServer.answer('get', `${M}/accounts`, { items: [ACCOUNT] })
  fakeServer.answer('get', `${M}/accounts/{accountId}`, ACCOUNT)
  fakeServer.answer('get', `${M}/centers`, { items: [CENTER] })
  fakeServer.answer('get', `${M}/councils`, COUNCILS)
  fakeServer.answer('get', `${M}/councils/{councilId}/members`, { items: [{ ...WARD_CHIEF, personId: PERSON_ID }] })
  fakeServer.answer('get', `${M}/people/{personId}`, PERSON)
})

test('a contact is shown only after its reason, which goes along, and closing hides it again', async () => {
  await begin(TAKASAKI_CITY)
  renderApp(`/people/${LOGIN.id}`)

  await userEvent.click(await screen.findByRole('button', { name: '連絡先を見る' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /何のために見ますか/ }))
  await userEvent.click(screen.getByRole('button', { name: '連絡先を見る' }))
  expect(screen.getByText('何のために見るかを書いてください。')).toBeTruthy()
  expect(looks()).toHaveLength(0)
  await userEvent.type(screen.getByRole('textbox', { name: /何のために見ますか/ }), '欠席の電話')
  await userEvent.click(screen.getByRole('button', { name: '連絡先を見る' }))

  expect(await screen.findByText('試験 花子')).toBeTruthy()
  expect(screen.getByRole('link', { name: '000-1111' }).getAttribute('href')).toBe('tel:000-1111')
  expect(screen.getByText('見たことを記録しました（何のために：欠席の電話）。')).toBeTruthy()
  expect(looks().map(({ headers }) => headers.get('Audit-Reason'))).toEqual([encodeURIComponent('欠席の電話')])
  await userEvent.click(screen.getByRole('button', { name: 'とじる' }))
  expect(screen.queryByText('試験 花子')).toBeNull()
})

test('erasing asks first, says that the login ends, and needs no look at the contact', async () => {
  await begin(TAKASAKI_CITY)
  fakeServer.answer('delete', `${M}/people/{personId}`, undefined, 204)
  renderApp(`/people/${LOGIN.id}`)

  await userEvent.click(await screen.findByRole('button', { name: '連絡先を消す' }))
  expect(screen.getByText(/この人のログインもとめます/)).toBeTruthy()
  expect(fakeServer.lastSent('delete')).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: '消す' }))

  expect(await screen.findByText('この人の名前と連絡先は、消してあります。')).toBeTruthy()
  expect(fakeServer.lastSent('delete')?.headers.get('If-Match')).toBe('"3"')
  expect(screen.queryByText('試験 花子')).toBeNull()
})

test('an erased person has nothing to see, change or erase', async () => {
  await begin(TAKASAKI_CITY)
  fakeServer.answer('get', `${M}/people/{personId}`, { id: PERSON_ID, erased: true, version: 4 })
  renderApp(`/people/${LOGIN.id}`)

  await look('たしかめるため')

  expect(await screen.findByText('この人の名前と連絡先は、消してあります。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /連絡先を/ })).toBeNull()
})

test('a login without a person has no contact', async () => {
  await begin(TAKASAKI_CITY)
  fakeServer.answer('get', `${M}/accounts/{accountId}`, LOGIN)
  renderApp(`/people/${LOGIN.id}`)

  expect(await screen.findByRole('heading', { level: 1, name: LOGIN.label })).toBeTruthy()
  expect(screen.queryByRole('region', { name: '名前と連絡先' })).toBeNull()
})

test('the center mends the contact of a member and cannot erase it', async () => {
  await begin(YAWATA_CENTER)
  fakeServer.answer('put', `${M}/people/{personId}`, { ...PERSON, phone: '000-2222', version: 4 })
  renderApp(MEMBER_PAGE)

  await look('新しい電話')
  await userEvent.click(await screen.findByRole('button', { name: '連絡先をなおす' }))
  const form = screen.getByRole('form', { name: '連絡先をなおす' })
  const phone = within(form).getByRole('textbox', { name: '電話' })
  await userEvent.clear(phone)
  await userEvent.type(phone, '000-2222')
  await userEvent.click(within(form).getByRole('button', { name: '保存する' }))

  expect(await screen.findByRole('link', { name: '000-2222' })).toBeTruthy()
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"3"')
  expect(fakeServer.lastSent('put')?.body).toEqual({ name: '試験 花子', phone: '000-2222', consentOn: '2026-04-01' })
  expect(screen.queryByRole('button', { name: '連絡先を消す' })).toBeNull()
})

test('where the contact refuses a number, the number is marked', async () => {
  await begin(YAWATA_CENTER)
  fakeServer.refuse('put', `${M}/people/{personId}`, 'validation', 422, [{ pointer: '/phone', code: 'pattern' }])
  renderApp(MEMBER_PAGE)

  await look('新しい電話')
  await userEvent.click(await screen.findByRole('button', { name: '連絡先をなおす' }))
  await userEvent.type(screen.getByRole('textbox', { name: '電話' }), 'あとで')
  const form = screen.getByRole('form', { name: '連絡先をなおす' })
  await userEvent.click(within(form).getByRole('button', { name: '保存する' }))

  await waitFor(() => expect(screen.getByRole('textbox', { name: '電話' }).getAttribute('aria-invalid')).toBe('true'))
})
