import type { Schemas } from '@/shared/api/client'
import { fakeServer } from './fakeServer'
import { COUNCIL_ID, MEETING_ID } from './yawata'

const ID = (tail: string) => `0198a000-0000-7000-8000-${tail.padStart(12, '0')}`

export const MACHIYA = ID('a2')
export const VOICE_ID = ID('90')

const M = '/api/v1/municipalities/{code}'

export const VOICE: Schemas['VoiceView'] = {
  id: VOICE_ID,
  category: 'MOBILITY',
  categoryLabel: '移動',
  areaId: MACHIYA,
  areaName: '町屋',
  heardOn: '2026-11-18',
  text: '坂の下にベンチがほしい',
  status: 'NEW',
  mine: true,
  createdAt: '2026-11-18T05:03:00Z',
  outcomes: [],
  visibility: 'CENTER',
  version: 1,
  editable: true,
  reviewable: false,
}

export const DISCUSSED: Schemas['VoiceView'] = {
  ...VOICE,
  status: 'REVIEWED',
  visibility: 'COUNCIL',
  editable: false,
  outcomes: [
    {
      meetingId: MEETING_ID,
      heldOn: '2026-10-15',
      councilName: '八幡協議体',
      agendaTitle: '移動のこと',
      decisions: [{ text: '10月に場所を見る', owner: '区長（町屋）', dueOn: '2026-10-30', state: 'OPEN' }],
    },
  ],
}

export const HOME: Schemas['HomeView'] = {
  role: 'RESIDENT',
  today: '2026-11-20',
  next: {
    meetingId: MEETING_ID,
    councilId: COUNCIL_ID,
    councilName: '八幡協議体',
    number: 95,
    heldOn: '2026-11-26',
    startsAt: '14:00',
    place: '八幡公民館',
    daysUntil: 6,
    status: 'CONFIRMED',
  },
  councils: [],
  newVoices: 0,
  dueDecisions: [],
  answeredVoices: [],
  nextAction: { kind: 'LEAVE_VOICE' },
}

/** What the pages of a resident ask for, whichever of them is open. */
export function answerResident(voices: Schemas['VoiceView'][] = [], home: Schemas['HomeView'] = HOME) {
  fakeServer.answer('get', `${M}/home`, home)
  fakeServer.answer('get', `${M}/voices`, { items: voices })
  fakeServer.answer('get', `${M}/code-lists/{list}`, {
    list: 'VOICE_CATEGORY',
    version: 1,
    items: [
      { code: 'SHOPPING', label: '買い物', position: 0, active: true },
      { code: 'MOBILITY', label: '移動', position: 1, active: true },
      { code: 'OLD', label: '使わないもの', position: 2, active: false },
    ],
  })
  fakeServer.answer('get', `${M}/areas`, {
    items: ['町屋', '剣崎'].map((name, index) => ({
      id: ID(`a${index + 2}`),
      schemeId: ID('5'),
      schemeCode: 'NEIGHBORHOOD',
      name,
      kana: index === 0 ? 'まちや' : 'けんざき',
      withinIds: [ID('a1')],
      version: 0,
      editable: false,
    })),
  })
}
