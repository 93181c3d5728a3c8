import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Schemas } from '@/shared/api/client'
import { openSession } from '@/shared/auth/session'
import { clearDevice } from '@/shared/drafts/drafts'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_CENTER } from '../renderApp'

const M = '/api/v1/municipalities/{code}'
const LINK = `${M}/census-answers/{link}` as const
const ROUND_ID = '0198a000-0000-7000-8000-000000000f01'
const MACHIYA = '0198a000-0000-7000-8000-0000000005a1'

const ASKED: Schemas['CensusLinkView'] = {
  roundName: '令和8年度 棚卸し',
  closesOn: '2026-12-20',
  name: '陽だまりふれあいサロン',
  venue: '上善地集会所',
  areaName: '上善地',
  schedules: ['毎週木曜日'],
  changeable: true,
  center: { name: 'あんしんセンター箕郷', label: '高齢者あんしんセンター' },
  version: 0,
}

const PROGRESS = { asked: 2, answered: 1, toReview: 1, continues: 0, paused: 0, ended: 1, changed: 0 }
const ROUND: Schemas['CensusRoundView'] = {
  id: ROUND_ID,
  name: '令和8年度 棚卸し',
  startsOn: '2026-11-01',
  closesOn: '2026-12-20',
  status: 'OPEN',
  scope: [{ id: MACHIYA, name: '町屋' }],
  kinds: [],
  kindLabels: [],
  progress: PROGRESS,
  areas: [{ areaId: MACHIYA, areaName: '町屋', progress: PROGRESS }],
  version: 3,
  editable: true,
}

const ENTRY: Schemas['CensusEntryView'] = {
  id: '0198a000-0000-7000-8000-000000000e01',
  roundId: ROUND_ID,
  resourceId: '0198a000-0000-7000-8000-000000000d01',
  name: '町屋おしゃべり会',
  areaId: MACHIYA,
  areaName: '町屋',
  venue: '町屋公民館',
  schedules: ['第3火曜日'],
  resourceStatus: 'PUBLISHED',
  stale: true,
  status: 'TO_REVIEW',
  answer: 'ENDED',
  answeredOn: '2026-11-10',
  answeredHow: 'LINK',
  version: 1,
}

beforeEach(async () => {
  await clearDevice(YAWATA_CENTER.accountId)
  fakeServer.answer('get', `${M}/census-rounds/{roundId}`, ROUND)
  fakeServer.answer('get', `${M}/census-rounds/{roundId}/entries`, { items: [ENTRY] })
})

async function centerOpens(address: string) {
  logInAs(YAWATA_CENTER)
  await openSession()
  return renderApp(address)
}

test('whoever holds the paper answers in one tap, as nobody', async () => {
  fakeServer.answer('get', LINK, ASKED)
  fakeServer.answer('put', LINK, { ...ASKED, answer: 'CONTINUES', answeredOn: '2026-11-20', version: 1 })
  renderApp('/census/102024/k3f9x')

  expect(await screen.findByRole('heading', { level: 1, name: '陽だまりふれあいサロン' })).toBeTruthy()
  expect(screen.getByText(/上善地集会所/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '続いています' }))

  expect(await screen.findByText('ありがとうございました')).toBeTruthy()
  expect(screen.getByRole('button', { name: '続いています' }).getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByText(/令和8年12月20日（日）まで、何回でもかえられます/)).toBeTruthy()
  expect(fakeServer.lastSent('put')?.path).toBe('/api/v1/municipalities/102024/census-answers/k3f9x')
  expect(fakeServer.lastSent('put')?.body).toEqual({ answer: 'CONTINUES' })
  expect(document.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer')
})

test('somebody who is logged in answers as nobody all the same', async () => {
  fakeServer.answer('get', LINK, ASKED)
  await centerOpens('/census/102024/k3f9x')

  await screen.findByRole('heading', { level: 1, name: '陽だまりふれあいサロン' })
  const asked = fakeServer.sent.filter(({ path }) => path.includes('census-answers'))
  expect(asked).toHaveLength(1)
  expect(asked.every(({ headers }) => !headers.has('Authorization'))).toBe(true)
})

test('what has changed may be told in a line', async () => {
  fakeServer.answer('get', LINK, ASKED)
  fakeServer.answer('put', LINK, { ...ASKED, answer: 'CHANGED', answeredOn: '2026-11-20', version: 1 })
  renderApp('/census/102024/k3f9x')

  await userEvent.click(await screen.findByRole('button', { name: '変わったことがあります' }))
  await userEvent.type(await screen.findByLabelText(/何が変わりましたか/), '第2火曜日になります')
  await userEvent.click(screen.getByRole('button', { name: 'これを送る' }))

  await vi.waitFor(() =>
    expect(fakeServer.lastSent('put')?.body).toEqual({ answer: 'CHANGED', note: '第2火曜日になります' }),
  )
})

test('a dead address says whom to call', async () => {
  fakeServer.refuse('get', LINK, 'census-link-not-found', 404)
  renderApp('/census/102024/k3f9x')

  expect(await screen.findByText(/紙に書いてあるセンターに電話してください/)).toBeTruthy()
})

test('a lost line keeps the page and says so', async () => {
  fakeServer.answer('get', LINK, ASKED)
  fakeServer.lose('put', LINK)
  renderApp('/census/102024/k3f9x')

  await userEvent.click(await screen.findByRole('button', { name: 'お休みしています' }))

  expect(await screen.findByText(/つながりません/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'お休みしています' })).toBeTruthy()
})

test('what the center has settled is no longer asked', async () => {
  fakeServer.answer('get', LINK, { ...ASKED, answer: 'PAUSED', answeredOn: '2026-11-20', changeable: false })
  renderApp('/census/102024/k3f9x')

  expect(await screen.findByText(/もうセンターが確かめました/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '続いています' })).toBeNull()
})

test('the center sees first what to look at, and one press does what the venue said', async () => {
  fakeServer.answer('put', `${M}/census-entries/{entryId}/review`, { ...ENTRY, status: 'SETTLED', version: 2 })
  await centerOpens(`/census-rounds/${ROUND_ID}`)

  const card = (await screen.findByRole('heading', { level: 3, name: '町屋おしゃべり会' })).closest('li')
  if (!card) throw new Error('no card')
  expect(within(card).getByText('やめました（確かめてください）')).toBeTruthy()
  expect(within(card).getByText(/11月10日（火）に紙のQRから/)).toBeTruthy()
  expect(screen.getByRole('progressbar', { name: '町屋の進みぐあい' })).toBeTruthy()
  await userEvent.click(within(card).getByRole('button', { name: '終了にする' }))

  await vi.waitFor(() => expect(fakeServer.lastSent('put')?.body).toEqual({ accepted: true }))
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"1"')
})

test('more sheets than can be printed at once are printed area by area', async () => {
  const many = { ...PROGRESS, asked: 120, answered: 5 }
  fakeServer.answer('get', `${M}/census-rounds/{roundId}`, { ...ROUND, progress: many })
  await centerOpens(`/census-rounds/${ROUND_ID}`)

  expect(await screen.findByText(/まだ答えのないものが115件あります/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '確認の紙を印刷する' })).toBeNull()
  await userEvent.click(screen.getByRole('link', { name: '町屋' }))

  expect(await screen.findByRole('button', { name: '町屋確認の紙を印刷する' })).toBeTruthy()
})

test('what was heard by phone is one press', async () => {
  fakeServer.answer('put', `${M}/census-entries/{entryId}/answer`, { ...ENTRY, status: 'SETTLED', version: 2 })
  await centerOpens(`/census-rounds/${ROUND_ID}?show=ALL`)

  await userEvent.click(await screen.findByText('町屋おしゃべり会：電話で聞いた・紙を印刷する'))
  await userEvent.click(screen.getByRole('button', { name: '続いています' }))

  await vi.waitFor(() => expect(fakeServer.lastSent('put')?.body).toEqual({ answer: 'CONTINUES', how: 'PHONE' }))
})

test('a center opens a round for its own areas', async () => {
  const scheme = {
    id: '0198a000-0000-7000-8000-0000000005c1',
    code: 'NEIGHBORHOOD',
    name: '町内会',
    position: 1,
    version: 0,
  }
  const area = { schemeId: scheme.id, schemeCode: scheme.code, version: 0, editable: false }
  const yawata = '0198a000-0000-7000-8000-0000000000a1'
  fakeServer.answer('get', `${M}/areas`, {
    items: [
      { ...area, id: yawata, name: '八幡', withinIds: [] },
      { ...area, id: MACHIYA, name: '町屋', withinIds: [yawata] },
      { ...area, id: '0198a000-0000-7000-8000-0000000005a9', name: '豊岡', withinIds: [] },
    ],
  })
  fakeServer.answer('get', `${M}/area-schemes`, { items: [scheme] })
  fakeServer.answer('get', `${M}/centers`, {
    items: [
      { id: YAWATA_CENTER.centers[0]?.id ?? '', name: '八幡センター', areaIds: [yawata], version: 0, editable: false },
    ],
  })
  fakeServer.answer('get', `${M}/code-lists/{list}`, {
    list: 'RESOURCE_KIND',
    version: 0,
    items: [{ code: 'SALON', label: 'サロン', position: 0, active: true }],
  })
  fakeServer.answer('post', `${M}/census-rounds`, ROUND, 201)
  await centerOpens('/census-rounds/new')

  expect(await screen.findByRole('checkbox', { name: '町屋（町内会）' })).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: '豊岡（町内会）' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '棚卸しをひらく' }))

  expect(await screen.findByRole('heading', { level: 1, name: '令和8年度 棚卸し' })).toBeTruthy()
  expect(fakeServer.lastSent('post')?.body).toMatchObject({ areaIds: [yawata], kinds: [] })
})
