import type { Schemas } from '@/shared/api/client'
import { fakeServer } from './fakeServer'

const id = (tail: string) => `0198a000-0000-7000-8000-${tail.padStart(12, '0')}`
const M = '/api/v1/municipalities/{code}'

export const AREA = { id: id('a7'), name: '町屋', position: { latitude: 36.3419, longitude: 138.9561 } }

export const CHOICES: Schemas['ChoicesView'] = {
  kinds: [
    { code: 'SALON', label: 'サロン' },
    { code: 'EXERCISE', label: '体操' },
  ],
  scenes: [{ code: 'COMPANY', label: '人と会う' }],
  organizerKinds: [{ code: 'RESIDENTS', label: '住民のグループ' }],
  noteKinds: [{ code: 'BENCH', label: 'ベンチ' }],
  nationalCategories: [{ code: 'GATHERING', count: 3 }],
  areas: [AREA, { id: id('a8'), name: '若田' }],
}

export const SALON: Schemas['ResourceView'] = {
  id: id('51'),
  number: 12,
  name: '八起きサロン',
  kana: 'やおきさろん',
  kinds: ['SALON'],
  kindLabels: ['サロン'],
  scenes: ['COMPANY'],
  sceneLabels: ['人と会う'],
  formality: 'INFORMAL',
  venue: '町屋公民館',
  areaId: AREA.id,
  areaName: '町屋',
  position: AREA.position,
  schedules: [
    {
      wording: '原則第1金曜日の午後1時30分～',
      inWords: '原則、毎月第1金曜日 午後1時30分から',
      notUnderstood: [],
    },
  ],
  stops: [],
  access: ['STEP_FREE'],
  contactCenter: { name: 'あんしんセンター八幡', label: '高齢者あんしんセンター' },
  status: 'PUBLISHED',
  confirmedOn: '2026-08-03',
  stale: false,
  version: 4,
  editable: false,
}

export function summaryOf(view: Schemas['ResourceView']): Schemas['ResourceSummary'] {
  const { number, name, kinds, kindLabels, areaId, areaName, schedules, stops, status, stale, version, editable } = view
  return {
    id: view.id,
    number,
    name,
    kinds,
    kindLabels,
    areaId,
    areaName,
    schedules,
    stops,
    status,
    stale,
    version,
    editable,
    ...(view.venue && { venue: view.venue }),
    ...(view.position && { position: view.position }),
    ...(view.confirmedOn && { confirmedOn: view.confirmedOn }),
  }
}

/** Everything that the pages of resources ask for, but the map. */
export function answerResources(...items: Schemas['ResourceView'][]) {
  fakeServer.answer('get', M, { code: '102024', name: '高崎市', centerLabel: 'センター', version: 0, editable: false })
  fakeServer.answer('get', `${M}/resource-choices`, CHOICES)
  fakeServer.answer('get', `${M}/resources`, { items: items.map(summaryOf) })
  const [first] = items
  if (first) fakeServer.answer('get', `${M}/resources/{resourceId}`, first)
  fakeServer.answer('get', `${M}/map-notes`, { items: [] })
}
