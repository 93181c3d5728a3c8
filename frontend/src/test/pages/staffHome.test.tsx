import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '@/shared/api/client'
import { openSession } from '@/shared/auth/session'
import { clearDevice } from '@/shared/drafts/drafts'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, TAKASAKI_CITY, YAWATA_CENTER } from '../renderApp'
import { BENCH, council, HOME, STATES } from './staffWorld'

type CouncilState = Schemas['CouncilState']

const M = '/api/v1/municipalities/{code}'

beforeEach(async () => {
  logInAs(YAWATA_CENTER)
  await openSession()
  await clearDevice(YAWATA_CENTER.accountId)
  fakeServer.answer('get', `${M}/home`, HOME)
  fakeServer.answer('get', `${M}/council-states`, STATES)
})

test('the one next step is the title and the first button', async () => {
  renderApp('/home')

  expect(await screen.findByRole('heading', { level: 1, name: '新しい声が 4件 あります' })).toBeTruthy()
  const step = screen.getByRole('link', { name: '声を見る（4件）' })
  expect(step.getAttribute('href')).toBe('/voices?status=NEW')
})

test('a meeting to be written down is called by its day and council, even when it is of a month ago', async () => {
  const nextAction: Schemas['NextActionView'] = {
    kind: 'RECORD_MEETING',
    meetingId: '0198a000-0000-7000-8000-00000000ee99',
    heldOn: '2026-10-15',
    councilName: '八幡協議体',
  }
  fakeServer.answer('get', `${M}/home`, { ...HOME, nextAction })
  renderApp('/home')

  const title = '10月15日（木）の八幡協議体が終わりました'
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
  expect(screen.getByRole('link', { name: '話したことを書く' }).getAttribute('href')).toContain('ee99')
})

test('a late decision says who, until when and how late, and is closed with what came of it', async () => {
  fakeServer.answer('put', `${M}/decisions/{decisionId}`, { ...BENCH, state: 'DONE', version: 4 })
  renderApp('/home')
  const row = (await screen.findByText('区長（町屋）')).closest('li') as HTMLElement
  expect(row.textContent).toContain('11月18日（水）まで 2日すぎています')

  await userEvent.click(within(row).getByRole('button', { name: /済みにする/ }))
  await userEvent.type(within(row).getByLabelText('どうなりましたか'), 'ベンチの場所が決まった')
  await userEvent.click(within(row).getByRole('button', { name: '済みにする' }))

  expect(await screen.findByText(`済みにしました：「${BENCH.text}」`)).toBeTruthy()
  const sent = fakeServer.lastSent('put')
  expect(sent?.headers.get('If-Match')).toBe('"3"')
  expect(sent?.body).toMatchObject({ state: 'DONE', outcome: 'ベンチの場所が決まった', owner: '区長（町屋）' })
})

test('the city reads the month in one line, and each number leads to its councils', async () => {
  logInAs(TAKASAKI_CITY)
  renderApp('/home')

  const line = await screen.findByRole('region', { name: '11月の協議体' })
  expect(line.textContent).toContain('11月の協議体 3のうち 開催1・予定1・まだ予定なし1')
  await userEvent.click(within(line).getByRole('link', { name: 'まだ予定なし1' }))

  expect(await screen.findByText(/まだ予定のない協議体だけを出しています/)).toBeTruthy()
  const rows = screen.getAllByRole('rowheader').map((row) => row.textContent)
  expect(rows).toEqual(['吉井協議体'])
})

test('a town of two layers counts each for itself: 2 of the second, not 3 of both', async () => {
  logInAs(TAKASAKI_CITY)
  const [yawata, toyooka, yoshii] = STATES.items as [CouncilState, CouncilState, CouncilState]
  const items = [
    { ...yawata, layer: '2' },
    { ...toyooka, layer: '2' },
    { ...yoshii, layer: '1' },
  ]
  fakeServer.answer('get', `${M}/council-states`, { ...STATES, items })
  renderApp('/states?month=2026-11')

  const line = (await screen.findByRole('region', { name: '11月の協議体' })).textContent
  expect(line).toContain('11月の第1層の協議体 1のうち 開催0・予定0・まだ予定なし1')
  expect(line).toContain('11月の第2層の協議体 2のうち 開催1・予定1・まだ予定なし0')
  const tables = screen.getAllByRole('table')
  expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual([
    '11月の第1層の協議体（1）',
    '11月の第2層の協議体（2）',
  ])
  const second = within(tables[1] as HTMLElement)
  expect(second.getAllByRole('rowheader').map((row) => row.textContent)).toEqual(['八幡協議体', '豊岡協議体'])
})

test('the table is sorted by its headings, and the address keeps the order', async () => {
  logInAs(TAKASAKI_CITY)
  const { router } = renderApp('/states?month=2026-11')
  expect(await screen.findByRole('heading', { name: '令和8年（2026年）11月の協議体' })).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: /新しい声/ }))
  await userEvent.click(screen.getByRole('button', { name: /新しい声/ }))

  await screen.findByRole('columnheader', { name: /新しい声/ })
  expect(router.state.location.href).toContain('sort=voices&down=yes')
  expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe(council(1).councilName)
})
