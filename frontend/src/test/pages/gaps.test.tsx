import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Gap, GapGrid } from '@/features/gap/api'
import { openSession } from '@/shared/auth/session'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, TAKASAKI_CITY, YAWATA_CENTER, YAWATA_RESIDENT } from '../renderApp'

const M = '/api/v1/municipalities/{code}'
const KAMIZENJI = '0198a000-0000-7000-8000-0000000000b1'
const NISHI = '0198a000-0000-7000-8000-0000000000b2'
const SCHEME = '0198a000-0000-7000-8000-0000000000f1'
const SALON = '0198a000-0000-7000-8000-0000000000aa'
const MEETING = '0198a000-0000-7000-8000-0000000000e7'

const AGED65 = {
  sort: 'AGED65' as const,
  count: { least: 212, most: 212 },
  on: '2025-04-01',
  origin: '住民基本台帳',
}
const FEW_VOICES = { sort: 'VOICES' as const, count: { least: 1, most: 4 }, on: '2026-10-01' }

const GRID: GapGrid = {
  schemeId: SCHEME,
  schemeName: '町内会',
  asOf: '2026-11-21',
  within: 500,
  farthest: 1500,
  kinds: [
    { code: 'SALON', label: 'サロン' },
    { code: 'BENCH', label: 'ベンチ' },
  ],
  areas: [
    {
      id: NISHI,
      name: '車郷の西',
      placed: true,
      demand: [],
      cells: [
        { kind: 'SALON', state: 'ENOUGH', metres: 0, nearestId: SALON, count: 1, demand: [] },
        { kind: 'BENCH', state: 'UNKNOWN', count: 0, demand: [] },
      ],
    },
    {
      id: KAMIZENJI,
      name: '上善地',
      placed: true,
      demand: [AGED65],
      cells: [
        { kind: 'SALON', state: 'NONE', metres: 1900, nearestId: SALON, count: 0, demand: [FEW_VOICES] },
        { kind: 'BENCH', state: 'FAR', metres: 700, nearestId: SALON, count: 0, demand: [] },
      ],
    },
  ],
}

function week(...counts: number[]): Gap['weekdays'] {
  const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
  return days.map((weekday, n) => ({ weekday, count: counts[n] ?? 0 }))
}

const GAP: Gap = {
  areaId: KAMIZENJI,
  areaName: '上善地',
  schemeId: SCHEME,
  schemeName: '町内会',
  kind: 'SALON',
  kindLabel: 'サロン',
  asOf: '2026-11-21',
  within: 500,
  farthest: 1500,
  state: 'NONE',
  metres: 1900,
  count: 0,
  weekdays: week(0, 0, 0, 0, 0, 0, 0),
  onNoWeekday: 0,
  placed: true,
  demand: [AGED65, FEW_VOICES],
  voiceCategories: [],
  supplies: [{ id: SALON, name: '車郷ふれあいサロン', metres: 1900, status: 'PUBLISHED', confirmedOn: '2026-05-05' }],
  uncounted: [],
  venues: [{ name: '上善地集会所', metres: 120, resourceId: SALON }],
  closed: [],
  agenda: [],
  nextMeeting: { meetingId: MEETING, heldOn: '2026-12-09', councilName: 'みのわの郷協議体' },
}

beforeEach(async () => {
  logInAs(YAWATA_CENTER)
  await openSession()
  fakeServer.answer('get', `${M}/gaps`, GRID)
  fakeServer.answer('get', `${M}/area-schemes`, {
    items: [{ id: SCHEME, code: 'NEIGHBORHOOD', name: '町内会', position: 4, version: 0 }],
  })
  fakeServer.answer('get', `${M}/gaps/{areaId}/{kind}`, GAP)
})

test('the table says each state in words, and the cell leads to what is behind it', async () => {
  renderApp('/gaps')

  const table = await screen.findByRole('table')
  const row = within(table).getByRole('row', { name: /^上善地/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['上善地のサロン：ない1.9 km', '上善地のベンチ：遠い700 m'])
  await userEvent.click(within(row).getByRole('link', { name: /上善地のサロン：ない/ }))

  expect(await screen.findByRole('heading', { level: 1, name: '上善地のサロン' })).toBeTruthy()
})

test('the list begins with the area where most is missing', async () => {
  renderApp('/gaps')

  const names = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent)
  expect(names).toEqual(['上善地', '車郷の西'])
  expect(screen.getByText('いちばん近い所まで1.9 km、声 1〜4件')).toBeTruthy()
})

test('what is missing alone leaves the other areas out, and the address says so', async () => {
  const { router } = renderApp('/gaps')

  await userEvent.click(await screen.findByRole('checkbox', { name: '足りないところだけ' }))

  expect(screen.queryByRole('row', { name: /車郷の西/ })).toBeNull()
  expect(router.state.location.search).toMatchObject({ only: 'gaps' })
})

test('another walking distance and another day are asked of the server', async () => {
  fakeServer.answerBy(`${M}/gaps`, (query) => ({
    ...GRID,
    within: Number(query.get('within')),
    asOf: query.get('asOf') ?? GRID.asOf,
  }))
  renderApp('/gaps?on=2025-05-14')

  await userEvent.selectOptions(await screen.findByLabelText('歩いて行ける距離'), '1000')

  expect(await screen.findByText(/この地域の中か、1 kmの中にある/)).toBeTruthy()
  expect(screen.getByText('令和7年5月14日（水）のようすを出しています。')).toBeTruthy()
  expect((screen.getByLabelText('いつのようす') as HTMLSelectElement).value).toBe('2025-05-14')
})

test('what is within a walk is told day by day, at the pace of who walks slowly', async () => {
  fakeServer.answer('get', `${M}/gaps/{areaId}/{kind}`, {
    ...GAP,
    state: 'ENOUGH',
    count: 4,
    weekdays: week(2, 0, 1, 0, 0, 0, 0),
    onNoWeekday: 1,
  })
  renderApp(`/gaps/${KAMIZENJI}/SALON`)

  expect(await screen.findByText('4か所（この地域の中か、歩いて10分ほど（500 m）の中）')).toBeTruthy()
  expect(screen.getByText('月2 火0 水1 木0 金0 土0 日0、曜日の決まっていないもの1')).toBeTruthy()
})

test('one press brings the gap onto the next agenda, once', async () => {
  fakeServer.answer('post', `${M}/gaps/{areaId}/{kind}/agenda-items`, { agendaItemId: SALON, meetingId: MEETING }, 201)
  renderApp(`/gaps/${KAMIZENJI}/SALON`)
  const button = await screen.findByRole('button', { name: '協議体の議題にする' })
  expect(screen.getByText('12月9日（水） みのわの郷協議体の議題になります。')).toBeTruthy()
  fakeServer.answer('get', `${M}/gaps/{areaId}/{kind}`, {
    ...GAP,
    agenda: [{ meetingId: MEETING, heldOn: '2026-12-09', councilName: 'みのわの郷協議体', agendaItemId: SALON }],
  })

  await userEvent.click(button)

  expect(await screen.findByText(/12月9日（水） みのわの郷協議体の議題です/)).toBeTruthy()
  expect(fakeServer.lastSent('post')?.headers.get('Idempotency-Key')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '協議体の議題にする' })).toBeNull()
})

test('a member reads the reasons and has nothing to press', async () => {
  logInAs(YAWATA_RESIDENT)
  const { nextMeeting: _, ...gap } = GAP
  fakeServer.answer('get', `${M}/gaps/{areaId}/{kind}`, gap)
  renderApp(`/gaps/${KAMIZENJI}/SALON`)

  expect(await screen.findByText('声 1〜4件')).toBeTruthy()
  expect(screen.getByText('65歳以上 212人')).toBeTruthy()
  expect(screen.getByText('地域のまんなかから120 m')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '協議体の議題にする' })).toBeNull()
})

test('the city says which help a voice asks for', async () => {
  logInAs(TAKASAKI_CITY)
  const table = (kinds: string[]) => ({
    items: [{ category: 'GATHERING', categoryLabel: '居場所', kinds }],
    version: 7,
  })
  fakeServer.answer('get', `${M}/voice-kinds`, table(['SALON']))
  fakeServer.answer('put', `${M}/voice-kinds`, table(['SALON', 'BENCH']))
  fakeServer.answer('get', `${M}/code-lists/{list}`, {
    list: 'RESOURCE_KIND',
    version: 1,
    items: GRID.kinds.map((kind, position) => ({ ...kind, position, active: true })),
  })
  renderApp('/settings/voice-kinds')
  const voices = await screen.findByRole('group', { name: '居場所の声' })
  expect((within(voices).getByLabelText('サロン') as HTMLInputElement).checked).toBe(true)

  await userEvent.click(within(voices).getByLabelText('ベンチ'))
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  await screen.findByText(/保存しました/)
  expect(fakeServer.lastSent('put')?.body).toEqual({ items: [{ category: 'GATHERING', kinds: ['SALON', 'BENCH'] }] })
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"7"')
})
