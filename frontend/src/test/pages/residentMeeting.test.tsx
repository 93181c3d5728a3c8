import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '@/shared/api/client'
import { addDays, today } from '@/shared/time/civilDay'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_RESIDENT } from '../renderApp'
import { COUNCIL_ID, ITEM_ID, MEETING, MEETING_ID, MOBILITY } from '../yawata'

const M = '/api/v1/municipalities/{code}'
const { said: _, ...TITLE_ONLY } = MOBILITY
const COMING: Schemas['MeetingView'] = {
  ...MEETING,
  status: 'CONFIRMED',
  editable: false,
  heldOn: addDays(today(), 3),
  agenda: [TITLE_ONLY],
}
const DECISION: Schemas['DecisionView'] = {
  id: MEETING_ID.replace(/f1$/, 'd9'),
  meetingId: MEETING_ID,
  heldOn: '2026-10-15',
  councilId: COUNCIL_ID,
  councilName: '八幡協議体',
  agendaItemId: ITEM_ID,
  text: 'ベンチを置く所を見に行く',
  owner: '区長（町屋）',
  dueOn: '2026-11-10',
  state: 'OPEN',
  overdueDays: 2,
  version: 0,
  editable: false,
}

const GAP: Schemas['GapOrigin'] = {
  agendaItemId: ITEM_ID,
  areaId: COUNCIL_ID,
  areaName: '下大島',
  kind: 'TRANSPORT',
  kindLabel: '移動支援',
  state: 'NONE',
  metres: 1900,
  linkedOn: '2026-11-10',
}

beforeEach(() => {
  logInAs(YAWATA_RESIDENT)
  fakeServer.answer('get', `${M}/meetings/{meetingId}/gaps`, { items: [GAP] })
})

test('before the meeting a member reads the day and the subjects, and answers', async () => {
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, COMING)
  fakeServer.answer('put', `${M}/meetings/{meetingId}/my-answer`, { answer: 'NO', answeredAt: '2026-11-20T05:00:00Z' })
  renderApp(`/meetings/${MEETING_ID}`)

  expect(await screen.findByRole('heading', { level: 1, name: '八幡協議体 第93回' }, { timeout: 5000 })).toBeTruthy()
  expect(screen.getByText('あと3日')).toBeTruthy()
  expect(screen.getByText('八幡協議体の人だけ')).toBeTruthy()
  expect(screen.getByRole('heading', { name: '1 移動のこと' })).toBeTruthy()
  expect(screen.queryByText('話したこと')).toBeNull()
  const why = await screen.findByRole('link', { name: '下大島の移動支援：わけを見る' })
  expect(why.getAttribute('href')).toBe(`/gaps/${COUNCIL_ID}/TRANSPORT`)
  expect(why.closest('p')?.textContent).toContain('11月10日（火）には、いちばん近い所まで1.9 kmでした。')

  await userEvent.click(screen.getByRole('button', { name: '欠席します' }))
  expect(await screen.findByText('「欠席します」と答えました。')).toBeTruthy()
})

test('afterwards what was said, what was decided, who and by when', async () => {
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, {
    ...COMING,
    heldOn: '2026-10-15',
    status: 'SHARED',
    agenda: [MOBILITY],
    decisions: [DECISION, { ...DECISION, id: ITEM_ID, agendaItemId: undefined, text: '次の司会を決める' }],
    results: '5人が歩いた。',
  } as Schemas['MeetingView'])
  renderApp(`/meetings/${MEETING_ID}`)

  const subjects = await screen.findByRole('region', { name: '話し合うこと' }, { timeout: 5000 })
  expect(within(subjects).getByText('坂の下で休む所がない。')).toBeTruthy()
  expect(within(subjects).getByText('ベンチを置く所を見に行く')).toBeTruthy()
  expect(subjects.textContent).toContain('だれが：区長（町屋）')
  expect(subjects.textContent).toContain('いつまでに：11月10日（火）（2日すぎています）')
  expect(
    within(screen.getByRole('region', { name: 'そのほかに決まったこと' })).getByText('次の司会を決める'),
  ).toBeTruthy()
  expect(screen.getByText('5人が歩いた。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '出席します' })).toBeNull()
})

test('the list says the day first and what can be read', async () => {
  fakeServer.answer('get', `${M}/meetings`, {
    items: [COMING, { ...COMING, id: ITEM_ID, heldOn: '2025-12-18', status: 'SHARED' }],
  })
  renderApp('/our-meetings')

  const coming = await screen.findByRole('region', { name: 'これから' })
  expect(within(coming).getByText('○ 出席の答えを待っています')).toBeTruthy()
  const past = screen.getByRole('region', { name: 'これまで' })
  expect(within(past).getByRole('link', { name: /^2025年12月18日（木）14:00–15:30 八幡公民館/ })).toBeTruthy()
  expect(within(past).getByText('● 話したことを読めます')).toBeTruthy()
})
