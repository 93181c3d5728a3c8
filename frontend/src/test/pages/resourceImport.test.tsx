import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '@/shared/api/client'
import { openSession } from '@/shared/auth/session'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_CENTER } from '../renderApp'
import { AREA, CHOICES } from '../resources'

const M = '/api/v1/municipalities/{code}'
const ID = '0198a000-0000-7000-8000-0000000000e1'
const LIST: Schemas['ResourceImportView'] = {
  id: ID,
  fileName: '町の一覧.csv',
  headingRow: 3,
  columns: [{ heading: '団体名', meaning: 'NAME' }, { heading: '種別', meaning: 'KINDS' }, { heading: '集まり' }],
  formality: 'INFORMAL',
  status: 'DRAFT',
  addDoubtful: false,
  words: [],
  state: 'PREVIEW',
  rowsTotal: 1,
  rowsDone: 0,
  counts: { added: 1, changed: 0, same: 0, doubtful: 1, others: 0, elsewhere: 0, errorRows: 1, notes: 2 },
  errors: [{ row: 5, column: 'KINDS', heading: '種別', code: 'unknown-word', text: 'おたのしみ会' }],
  notes: [
    { row: 6, column: 'NAME', heading: '団体名', code: 'like-other', text: '八起きサロン' },
    { row: 7, column: 'SCHEDULE', heading: '集まり', code: 'schedule-unknown', text: '気が向いたとき' },
  ],
  unknownWords: [{ column: 'KINDS', word: 'おたのしみ会', rows: 1 }],
  preview: [
    {
      row: 4,
      match: 'NEW',
      name: '朝のお茶会',
      kindLabels: ['サロン'],
      areaName: '町屋',
      status: 'DRAFT',
      schedules: [],
    },
  ],
  savable: false,
  version: 0,
}
const MENDED = {
  ...LIST,
  counts: { ...LIST.counts, added: 2, errorRows: 0 },
  rowsTotal: 2,
  errors: [],
  unknownWords: [],
  savable: true,
  version: 1,
} satisfies Schemas['ResourceImportView']

beforeEach(async () => {
  logInAs(YAWATA_CENTER)
  await openSession()
  fakeServer.answer('get', `${M}/areas`, {
    items: [
      {
        id: AREA.id,
        name: '町屋',
        withinIds: [],
        schemeId: ID,
        schemeCode: 'NEIGHBORHOOD',
        version: 0,
        editable: false,
      },
    ],
  })
  const items = CHOICES.kinds.map((kind) => ({ ...kind, active: true }))
  fakeServer.answer('get', `${M}/code-lists/{list}`, { items, version: 0 } as Schemas['CodeListView'])
  fakeServer.answer('get', `${M}/resource-imports/{importId}`, LIST)
})

test('what is wrong is said with its row and column, and nothing can be saved before it is mended', async () => {
  renderApp(`/resource-imports/${ID}`)

  expect(await screen.findByText('5行目「種別」')).toBeTruthy()
  expect(screen.getByText(/「おたのしみ会」という言葉がありません/)).toBeTruthy()
  expect(screen.getByText('6行目「団体名」')).toBeTruthy()
  expect(screen.getByText(/「八起きサロン」がもうあるようです/)).toBeTruthy()
  expect(screen.getByText('7行目「集まり」')).toBeTruthy()
  expect(screen.getByText(/「気が向いたとき」の日時は読みとれません/)).toBeTruthy()
  expect(screen.getByText(/まだ保存できません/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /保存する/ })).toBeNull()
})

test('columns and words are given their meaning, and then all of it is saved at once', async () => {
  fakeServer.answer('put', `${M}/resource-imports/{importId}/columns`, MENDED)
  renderApp(`/resource-imports/${ID}`)
  await userEvent.selectOptions(await screen.findByLabelText(/^「おたのしみ会」（1行）/), 'サロン')
  await userEvent.selectOptions(screen.getByLabelText('集まり'), '曜日・時間')
  await userEvent.selectOptions(screen.getByLabelText('区域が書いていない行の区域'), '町屋')
  await userEvent.click(screen.getByRole('button', { name: 'これでたしかめる' }))

  const save = await screen.findByRole('button', { name: '2件を保存する' })
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"0"')
  expect(fakeServer.lastSent('put')?.body).toEqual({
    columns: [{ meaning: 'NAME' }, { meaning: 'KINDS' }, { meaning: 'SCHEDULE' }],
    formality: 'INFORMAL',
    status: 'DRAFT',
    addDoubtful: false,
    areaId: AREA.id,
    words: [{ column: 'KINDS', word: 'おたのしみ会', code: 'SALON' }],
  })

  fakeServer.answer('post', `${M}/resource-imports/{importId}/save`, { ...MENDED, state: 'SAVED', version: 2 })
  await userEvent.click(save)

  expect(await screen.findByText('2件を保存しました')).toBeTruthy()
  expect(fakeServer.lastSent('post')?.headers.get('If-Match')).toBe('"1"')
})

test('a long list says how far its saving is', async () => {
  fakeServer.answer('get', `${M}/resource-imports/{importId}`, {
    ...MENDED,
    state: 'SAVING',
    rowsTotal: 100_000,
    rowsDone: 40_000,
  })
  renderApp(`/resource-imports/${ID}`)

  const bar = await screen.findByRole('progressbar', { name: '保存の進みぐあい' })
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['40000', '100000'])
  expect(screen.getByText(/このページを閉じても続きます/)).toBeTruthy()
})

test('a saving that failed says that nothing was saved', async () => {
  fakeServer.answer('get', `${M}/resource-imports/{importId}`, { ...MENDED, failure: '/problems/unexpected' })
  renderApp(`/resource-imports/${ID}`)

  expect(await screen.findByText(/何も保存されていません/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '2件を保存する' })).toBeTruthy()
})

test('a file that is too large is not sent, and one that is no list is refused with what to do', async () => {
  fakeServer.refuse('post', `${M}/resource-imports`, 'table-old-format', 422)
  renderApp('/resource-imports/new')
  const field = await screen.findByLabelText(/一覧表のファイル/)
  const large = new File(['x'], '大きい.csv')
  Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 })
  await userEvent.upload(field, large)

  expect(await screen.findByText(/「大きい.csv」は大きすぎます/)).toBeTruthy()
  expect(fakeServer.lastSent('post')).toBeUndefined()

  await userEvent.upload(field, new File(['x'], '古い.csv'))

  expect(await screen.findByText(/パスワードなしの xlsx で保存しなおしてください/)).toBeTruthy()
  expect(fakeServer.lastSent('post')?.headers.get('File-Name')).toBe(encodeURIComponent('古い.csv'))
})
