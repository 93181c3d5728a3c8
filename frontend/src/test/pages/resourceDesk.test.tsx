import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { openSession } from '@/shared/auth/session'
import { clearDevice } from '@/shared/drafts/drafts'
import { today } from '@/shared/time/civilDay'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, TAKASAKI_CITY, YAWATA_CENTER } from '../renderApp'
import { AREA, answerResources, SALON } from '../resources'
import { READING } from '../yawata'

const M = '/api/v1/municipalities/{code}'
const MINE = { ...SALON, editable: true }
const area = (id: string, name: string, withinIds: string[] = []) => ({
  id,
  name,
  withinIds,
  schemeId: SALON.id,
  schemeCode: 'NEIGHBORHOOD',
  version: 0,
  editable: false,
})

beforeEach(async () => {
  logInAs(TAKASAKI_CITY)
  await openSession()
  await clearDevice(TAKASAKI_CITY.accountId)
  answerResources(MINE)
  fakeServer.answer('get', `${M}/schedule-readings`, READING)
  fakeServer.answer('get', `${M}/areas`, { items: [area(AREA.id, '町屋'), area(MINE.id, '若田')] })
  fakeServer.answer('get', `${M}/centers`, { items: [] })
})

test('a new one is written with its times read meanwhile; a refusal stands at its field', async () => {
  renderApp('/resources/new')
  await userEvent.type(await screen.findByLabelText(/^名前/), '朝のお茶会')
  await userEvent.click(screen.getByLabelText('サロン'))
  await userEvent.type(screen.getByLabelText('曜日と時間'), '毎月第3木曜日 14:00~15:30')
  expect(await screen.findByText('毎月第3木曜日 14:00から15:30')).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText(/^地区/), '町屋')
  await userEvent.type(screen.getByLabelText('緯度'), '138.95')
  await userEvent.type(screen.getByLabelText('経度'), '36.34')
  fakeServer.refuse('post', `${M}/resources`, 'validation', 422, [{ pointer: '/position', code: 'position-swapped' }])
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  expect(await screen.findByText('緯度と経度が逆のようです。入れかえてください。')).toBeTruthy()

  fakeServer.answer('post', `${M}/resources`, MINE, 201)
  await userEvent.clear(screen.getByLabelText('緯度'))
  await userEvent.type(screen.getByLabelText('緯度'), '36.34')
  await userEvent.clear(screen.getByLabelText('経度'))
  await userEvent.type(screen.getByLabelText('経度'), '138.95')
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  expect(await screen.findByRole('heading', { level: 1, name: '八起きサロン' })).toBeTruthy()
  expect(fakeServer.lastSent('post')?.body).toEqual({
    name: '朝のお茶会',
    kinds: ['SALON'],
    scenes: [],
    formality: 'INFORMAL',
    areaId: AREA.id,
    schedules: [{ wording: '毎月第3木曜日 14:00~15:30' }],
    stops: [],
    access: [],
    status: 'DRAFT',
    position: { latitude: 36.34, longitude: 138.95 },
  })
})

test('one number of a place alone is not sent', async () => {
  renderApp('/resources/new')
  await userEvent.type(await screen.findByLabelText('緯度'), '36.34')
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  expect(await screen.findByText('緯度と経度の両方を書いてください。')).toBeTruthy()
  expect(screen.getByText('種類を1つはえらんでください。')).toBeTruthy()
  expect(fakeServer.lastSent('post')).toBeUndefined()
})

test('each stop of a mobile shop may have its place on the map', async () => {
  fakeServer.answer('put', `${M}/resources/{resourceId}`, { ...MINE, version: 5 })
  renderApp(`/resources/${MINE.id}/edit`)
  await userEvent.click(await screen.findByRole('button', { name: '＋ とまる所' }))
  await userEvent.type(screen.getByLabelText(/^1か所め：場所/), '町屋公民館の前')
  await userEvent.click(screen.getByText('1か所め：地図の場所（まだです）'))
  const place = within(screen.getByRole('group', { name: '1か所め：地図の場所' }))
  await userEvent.type(place.getByLabelText('緯度'), '36.3419')
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))
  expect(await place.findByText('緯度と経度の両方を書いてください。')).toBeTruthy()

  await userEvent.type(place.getByLabelText('経度'), '138.9561')
  expect(await screen.findByText('1か所め：地図の場所（書いてあります）')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  expect(await screen.findByText(/保存しました/)).toBeTruthy()
  expect(fakeServer.lastSent('put')?.body).toMatchObject({
    stops: [{ place: '町屋公民館の前', position: { latitude: 36.3419, longitude: 138.9561 } }],
  })
})

test('when somebody else was first, both versions are shown', async () => {
  renderApp(`/resources/${MINE.id}/edit`)
  const venue = await screen.findByLabelText('会場')
  await userEvent.clear(venue)
  await userEvent.type(venue, '町屋集会所')
  fakeServer.refuse('put', `${M}/resources/{resourceId}`, 'stale-version', 412)
  fakeServer.answer('get', `${M}/resources/{resourceId}`, { ...MINE, venue: '若田公民館', version: 9 })
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  expect(await screen.findByText('若田公民館')).toBeTruthy()
  fakeServer.answer('put', `${M}/resources/{resourceId}`, { ...MINE, venue: '町屋集会所', version: 10 })
  await userEvent.click(screen.getByRole('button', { name: '自分の内容で保存する' }))

  expect(await screen.findByText(/保存しました/)).toBeTruthy()
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"9"')
})

test('one press says that it is still so, and the history tells who said what', async () => {
  fakeServer.answer('post', `${M}/resources/{resourceId}/confirmations`, { ...MINE, confirmedOn: today() }, 201)
  fakeServer.answer('get', `${M}/resources/{resourceId}/history`, {
    items: [
      {
        id: AREA.id,
        at: '2026-11-20T05:03:00.000Z',
        who: '市の担当',
        operation: 'replaceResource',
        changed: ['name', 'schedules', 'sort_key'],
      },
      { id: MINE.id, at: '2026-11-19T05:03:00.000Z', operation: 'importResources', changed: [] },
    ],
  })
  renderApp(`/resources/${MINE.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'いまも続いています（きょう確認した）' }))

  expect(await screen.findByText('きょうの日付で残しました。')).toBeTruthy()
  expect(fakeServer.lastSent('post')?.body).toEqual({ confirmedOn: today() })

  await userEvent.click(screen.getByText('これまでの変更'))
  expect(await screen.findByText('11月20日（金）14:03 市の担当：名前、日時をなおしました')).toBeTruthy()
  expect(screen.getByText('11月19日（木）14:03 自動の処理：書きました')).toBeTruthy()
})

test('a center writes in its own areas and those within them only', async () => {
  logInAs(YAWATA_CENTER)
  const [own] = YAWATA_CENTER.centers
  if (!own) throw new Error('the center is one of a center')
  const district = '0198a000-0000-7000-8000-0000000000d7'
  fakeServer.answer('get', `${M}/centers`, { items: [{ ...own, areaIds: [district], version: 0, editable: false }] })
  fakeServer.answer('get', `${M}/areas`, {
    items: [area(district, '八幡'), area(AREA.id, '町屋', [district]), area(MINE.id, '豊岡')],
  })
  renderApp('/resources/new')

  expect(await screen.findByRole('option', { name: '町屋' })).toBeTruthy()
  expect(screen.getByRole('option', { name: '八幡' })).toBeTruthy()
  expect(screen.queryByRole('option', { name: '豊岡' })).toBeNull()
})

test('a note of the map is written with its kind and place, and taken away after a question', async () => {
  const note = {
    id: AREA.id,
    kind: 'BENCH',
    kindLabel: 'ベンチ',
    text: '坂の途中のベンチ',
    position: AREA.position,
    areaId: AREA.id,
    areaName: '町屋',
    status: 'PUBLISHED' as const,
    seenOn: '2026-09-01',
    version: 2,
    editable: true,
  }
  fakeServer.answer('get', `${M}/map-notes/{mapNoteId}`, note)
  fakeServer.answer('put', `${M}/map-notes/{mapNoteId}`, { ...note, text: 'こわれたベンチ', version: 3 })
  fakeServer.answer('delete', `${M}/map-notes/{mapNoteId}`, undefined, 204)
  renderApp(`/map-notes/${note.id}`)
  const text = await screen.findByLabelText(/^どんな所/)
  await userEvent.clear(text)
  await userEvent.type(text, 'こわれたベンチ')
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  expect(await screen.findByText(/保存しました/)).toBeTruthy()
  expect(fakeServer.lastSent('put')?.body).toMatchObject({
    kind: 'BENCH',
    text: 'こわれたベンチ',
    position: AREA.position,
  })

  await userEvent.click(screen.getByRole('button', { name: 'このメモを消す' }))
  await userEvent.click(screen.getByRole('button', { name: '消す' }))

  expect(await screen.findByRole('heading', { level: 1, name: '集まりと手助け' })).toBeTruthy()
  expect(fakeServer.lastSent('delete')?.headers.get('If-Match')).toBe('"3"')
})
