import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '@/shared/api/client'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, TAKASAKI_CITY, YAWATA_CENTER, YAWATA_RESIDENT } from '../renderApp'
import { answerForYawata, COUNCIL_ID, MEETING, MEETING_ID, READING, WARD_CHIEF, YAWATA } from '../yawata'

const M = '/api/v1/municipalities/{code}'

beforeEach(answerForYawata)

test('the council says its vision, its rule in words, its members by capacity', async () => {
  logInAs(YAWATA_RESIDENT)
  fakeServer.answer('get', `${M}/councils/{councilId}`, { ...YAWATA, editable: false })
  renderApp(`/councils/${COUNCIL_ID}`)

  expect(await screen.findByText('声をかけあえるまち')).toBeTruthy()
  expect(screen.getByText('令和8年（2026年）4月16日（木）に決めました')).toBeTruthy()
  expect(await screen.findByText('毎月第3木曜日 14:00から15:30')).toBeTruthy()
  expect(await screen.findByText('区長（町屋）')).toBeTruthy()
  expect(await screen.findByText('これまでの地域像（1）')).toBeTruthy()
  expect(screen.queryByRole('link', { name: /なおす/ })).toBeNull()
})

test('one press on a day of the rule opens the meeting', async () => {
  logInAs(YAWATA_CENTER)
  fakeServer.answer('post', `${M}/meetings`, MEETING, 201)
  const { router } = renderApp(`/councils/${COUNCIL_ID}`)

  await userEvent.click(await screen.findByRole('button', { name: /この日に会議をひらく（令和8年12月17日（木））/ }))

  await waitFor(() => expect(router.state.location.pathname).toBe(`/meetings/${MEETING_ID}`))
  expect(fakeServer.lastSent('post')?.body).toEqual({
    kind: 'REGULAR',
    councils: [{ id: COUNCIL_ID }],
    heldOn: '2026-12-17',
    startsAt: '14:00',
    endsAt: '15:30',
    place: '八幡公民館',
    goals: [],
  })
})

test('a rule is read while it is written, and what is not understood is said', async () => {
  logInAs(YAWATA_CENTER)
  renderApp(`/councils/${COUNCIL_ID}/edit`)
  fakeServer.answer('get', `${M}/schedule-readings`, {
    ...READING,
    inWords: '',
    notUnderstood: ['たまに'],
    nextDays: [],
  })

  const rule = await screen.findByRole('textbox', { name: 'いつ集まる' })
  await userEvent.clear(rule)
  await userEvent.type(rule, 'たまに')

  expect(await screen.findByText(/「たまに」は読みとれませんでした/)).toBeTruthy()
  expect(screen.queryByLabelText(/層/)).toBeNull()
})

test('a handover ends one term and begins the next in one form', async () => {
  logInAs(TAKASAKI_CITY)
  fakeServer.answer('post', `${M}/members/{memberId}/handover`, { ...WARD_CHIEF, version: 1 }, 201)
  const { router } = renderApp(`/councils/${COUNCIL_ID}/members/${WARD_CHIEF.id}/handover`)

  const on = await screen.findByRole('textbox', { name: /新しい人はいつから/ })
  await userEvent.clear(on)
  await userEvent.type(on, '令和9年4月1日')
  expect(await screen.findByText(/区長（町屋）：3月31日（水）まで/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '引きつぐ' }))

  await waitFor(() => expect(router.state.location.pathname).toBe(`/councils/${COUNCIL_ID}`))
  const sent = fakeServer.lastSent('post')
  expect(sent?.body).toEqual({ on: '2027-04-01', capacity: '区長', locality: '町屋' })
  expect(sent?.headers.get('If-Match')).toBe('"0"')
})

test('the list finds a council by its area', async () => {
  logInAs(TAKASAKI_CITY)
  const others = Array.from({ length: 9 }, (_, index) => ({
    ...YAWATA,
    id: `${index}`,
    name: `第${index}協議体`,
    areaName: '豊岡',
    centerNames: ['豊岡センター'],
  }))
  fakeServer.answer('get', `${M}/councils`, { items: [YAWATA, ...others] })
  renderApp('/councils')

  await userEvent.type(await screen.findByRole('searchbox', { name: '名前や地区でさがす' }), '八幡')

  await waitFor(() => expect(screen.queryByRole('link', { name: '第1協議体' })).toBeNull())
  expect(screen.getByRole('link', { name: '八幡協議体' })).toBeTruthy()
})

test('the name of a new council that another one has is said at its field', async () => {
  logInAs(TAKASAKI_CITY)
  fakeServer.answer('get', `${M}/areas`, {
    items: [
      { id: 'a', schemeId: 's', schemeCode: 'DISTRICT', name: '八幡', withinIds: [], version: 0, editable: true },
    ],
  })
  fakeServer.answer('get', `${M}/centers`, { items: [] })
  fakeServer.refuse('post', `${M}/councils`, 'duplicate', 409, [{ pointer: '/name', code: 'duplicate' }])
  renderApp('/councils/new')

  const name = await screen.findByRole('textbox', { name: /^名前/ })
  await userEvent.type(name, '八幡協議体')
  await userEvent.selectOptions(await screen.findByLabelText(/^地区/), '八幡')
  await userEvent.click(screen.getByRole('button', { name: '協議体をつくる' }))

  const told = await screen.findByText('もう使われています。別のものにしてください。')
  expect(name.getAttribute('aria-describedby')?.split(' ')).toContain(told.id)
  expect(document.activeElement).toBe(name)
})

const TOYOOKA = { ...YAWATA, id: COUNCIL_ID.replace(/c1$/, 'c2'), name: '豊岡協議体' }
const FROM_TOYOOKA: Schemas['LineageView'] = {
  id: MEETING_ID,
  relation: 'SPLIT_FROM',
  otherId: TOYOOKA.id,
  otherName: TOYOOKA.name,
  happenedOn: '2015-04-01',
  direction: 'FROM_HERE',
}

test('the city writes down where a council came from', async () => {
  logInAs(TAKASAKI_CITY)
  fakeServer.answer('get', `${M}/councils`, { items: [YAWATA, TOYOOKA] })
  fakeServer.answer('get', `${M}/areas`, { items: [] })
  fakeServer.answer('get', `${M}/centers`, { items: [] })
  fakeServer.answer('post', `${M}/councils/{councilId}/lineage`, FROM_TOYOOKA, 201)
  renderApp(`/councils/${COUNCIL_ID}/edit`)

  const form = within(await screen.findByRole('form', { name: 'なりたちを足す' }))
  await form.findByRole('option', { name: '豊岡協議体' })
  expect(form.queryByRole('option', { name: '八幡協議体' })).toBeNull()
  await userEvent.click(form.getByRole('radio', { name: /から分かれた/ }))
  await userEvent.selectOptions(form.getByLabelText(/ほかの協議体（必ず）/), '豊岡協議体')
  await userEvent.type(form.getByRole('textbox', { name: /^いつ/ }), '平成27年4月1日')
  fakeServer.answer('get', `${M}/councils/{councilId}/lineage`, { items: [FROM_TOYOOKA] })
  await userEvent.click(form.getByRole('button', { name: 'なりたちを足す' }))

  const section = await screen.findByRole('region', { name: 'なりたち' })
  await waitFor(() => expect(section.textContent).toContain('豊岡協議体から分かれました'))
  const sent = fakeServer.lastSent('post')
  expect(sent?.body).toEqual({ relation: 'SPLIT_FROM', otherId: TOYOOKA.id, happenedOn: '2015-04-01' })
  expect(sent?.headers.get('Idempotency-Key')).toBeTruthy()
})

test('a line that was written by mistake is taken back after one question', async () => {
  logInAs(TAKASAKI_CITY)
  fakeServer.answer('get', `${M}/councils`, { items: [YAWATA, TOYOOKA] })
  fakeServer.answer('get', `${M}/areas`, { items: [] })
  fakeServer.answer('get', `${M}/centers`, { items: [] })
  fakeServer.answer('get', `${M}/councils/{councilId}/lineage`, { items: [FROM_TOYOOKA] })
  fakeServer.answerRaw('delete', `${M}/councils/{councilId}/lineage/{lineageId}`, undefined, 204)
  renderApp(`/councils/${COUNCIL_ID}/edit`)

  const section = within(await screen.findByRole('region', { name: 'なりたち' }))
  await userEvent.click(await section.findByRole('button', { name: 'まちがいなので消す：豊岡協議体' }))
  expect(fakeServer.lastSent('delete')).toBeUndefined()
  expect(section.getByText(/豊岡協議体のページからも消えます/)).toBeTruthy()
  fakeServer.answer('get', `${M}/councils/{councilId}/lineage`, { items: [] })
  await userEvent.click(section.getByRole('button', { name: '消す' }))

  expect(await section.findByText(/まだ書いてありません/)).toBeTruthy()
  expect(fakeServer.lastSent('delete')?.path).toContain(`/councils/${COUNCIL_ID}/lineage/${FROM_TOYOOKA.id}`)
})

test('what is written down already is said at the form, and the choice stays', async () => {
  logInAs(TAKASAKI_CITY)
  fakeServer.answer('get', `${M}/councils`, { items: [YAWATA, TOYOOKA] })
  fakeServer.answer('get', `${M}/areas`, { items: [] })
  fakeServer.answer('get', `${M}/centers`, { items: [] })
  fakeServer.refuse('post', `${M}/councils/{councilId}/lineage`, 'duplicate', 409)
  renderApp(`/councils/${COUNCIL_ID}/edit`)

  const form = within(await screen.findByRole('form', { name: 'なりたちを足す' }))
  await form.findByRole('option', { name: '豊岡協議体' })
  await userEvent.click(form.getByRole('radio', { name: /に加わった/ }))
  await userEvent.selectOptions(form.getByLabelText(/ほかの協議体（必ず）/), '豊岡協議体')
  await userEvent.type(form.getByRole('textbox', { name: /^いつ/ }), '令和8年4月1日')
  await userEvent.click(form.getByRole('button', { name: 'なりたちを足す' }))

  expect((await form.findByRole('alert')).textContent).toContain('同じものがもうあります')
  expect((form.getByRole('radio', { name: /に加わった/ }) as HTMLInputElement).checked).toBe(true)
})
