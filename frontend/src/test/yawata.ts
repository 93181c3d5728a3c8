import type { Schemas } from '@/shared/api/client'
import { fakeServer } from './fakeServer'

const ID = (tail: string) => `0198a000-0000-7000-8000-${tail.padStart(12, '0')}`

export const COUNCIL_ID = ID('c1')
export const MEETING_ID = ID('f1')
export const ITEM_ID = ID('f2')

export const YAWATA: Schemas['CouncilView'] = {
  id: COUNCIL_ID,
  name: '八幡協議体',
  aliases: ['やはた協議体'],
  layer: '2',
  areaId: ID('a1'),
  areaName: '八幡',
  centerIds: [ID('e1')],
  centerNames: ['八幡センター'],
  foundedFiscalYear: 2015,
  meetingRule: '毎月第3木曜日 14:00~15:30',
  meetingPlace: '八幡公民館',
  status: 'ACTIVE',
  vision: { id: ID('b1'), text: '声をかけあえるまち', decidedOn: '2026-04-16' },
  version: 3,
  editable: true,
}

export const WARD_CHIEF: Schemas['MemberView'] = {
  id: ID('d1'),
  councilId: COUNCIL_ID,
  capacity: '区長',
  locality: '町屋',
  displayName: '区長（町屋）',
  kind: 'LOCAL_ACTOR',
  core: true,
  termFrom: '2026-04-01',
  current: true,
  hasLogin: true,
  version: 0,
  editable: true,
}

export const READING: Schemas['ScheduleReadingView'] = {
  wording: '毎月第3木曜日 14:00~15:30',
  inWords: '毎月第3木曜日 14:00から15:30',
  regular: true,
  needsAnchor: false,
  times: [{ startsAt: '14:00', endsAt: '15:30' }],
  qualifiers: [],
  notUnderstood: [],
  rrules: ['FREQ=MONTHLY;BYDAY=3TH'],
  nextDays: [
    { day: '2026-12-17', startsAt: '14:00', endsAt: '15:30' },
    { day: '2027-01-21', startsAt: '14:00', endsAt: '15:30' },
  ],
}

export const MOBILITY: Schemas['AgendaItemView'] = {
  id: ITEM_ID,
  meetingId: MEETING_ID,
  position: 1,
  title: '移動のこと',
  said: '坂の下で休む所がない。',
  version: 4,
}

export const MEETING: Schemas['MeetingView'] = {
  id: MEETING_ID,
  kind: 'REGULAR',
  kindLabel: '定例の協議体',
  heldOn: '2026-11-26',
  startsAt: '14:00',
  endsAt: '15:30',
  place: '八幡公民館',
  status: 'DRAFT',
  councils: [{ id: COUNCIL_ID, name: '八幡協議体', number: 93 }],
  goals: [],
  agendaCount: 1,
  openDecisionCount: 0,
  agenda: [MOBILITY],
  decisions: [],
  attachments: [],
  attendance: { members: { yes: 0, no: 0, unanswered: 1, attended: 0 }, guestsInvited: 0, guestsAttended: 0 },
  version: 7,
  editable: true,
}

const M = '/api/v1/municipalities/{code}'

/** Everything that the pages of 八幡協議体 ask for. */
export function answerForYawata() {
  fakeServer.answer('get', `${M}/councils`, { items: [YAWATA] })
  fakeServer.answer('get', `${M}/councils/{councilId}`, YAWATA)
  fakeServer.answer('get', `${M}/councils/{councilId}/visions`, {
    items: [
      { id: ID('b1'), text: '声をかけあえるまち', decidedOn: '2026-04-16' },
      { id: ID('b0'), text: '助けあうまち', decidedOn: '2016-01-21' },
    ],
  })
  fakeServer.answer('get', `${M}/councils/{councilId}/lineage`, { items: [] })
  fakeServer.answer('get', `${M}/councils/{councilId}/members`, { items: [WARD_CHIEF] })
  fakeServer.answer('get', `${M}/schedule-readings`, READING)
  fakeServer.answer('get', `${M}/meetings`, { items: [MEETING] })
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, MEETING)
  fakeServer.answer('get', `${M}/meetings/{meetingId}/attendance`, {
    members: [{ memberId: WARD_CHIEF.id, displayName: WARD_CHIEF.displayName }],
    guests: [],
    version: MEETING.version,
  })
  fakeServer.answer('get', `${M}/meetings/{meetingId}/gaps`, { items: [] })
  fakeServer.answer('get', `${M}/voices`, { items: [] })
  fakeServer.answer('get', `${M}/decisions`, { items: [] })
  fakeServer.answerRaw('get', `${M}/meetings/{meetingId}/pack.pdf`, '/Type /Page /Type /Page')
  fakeServer.answer('get', `${M}/code-lists/{list}`, {
    list: 'MEETING_KIND',
    version: 1,
    items: [{ code: 'REGULAR', label: '定例の協議体', position: 1, active: true }],
  })
}
