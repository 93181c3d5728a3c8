import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { openSession } from '@/shared/auth/session'
import { clearDevice } from '@/shared/drafts/drafts'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, TAKASAKI_CITY } from '../renderApp'
import { CENTER } from './staffWorld'

const M = '/api/v1/municipalities/{code}'
const SCHEME = {
  id: '0198a000-0000-7000-8000-0000000005c1',
  code: 'NEIGHBORHOOD',
  name: '町内会',
  position: 1,
  version: 0,
}
const MACHIYA = {
  id: '0198a000-0000-7000-8000-0000000005a1',
  schemeId: SCHEME.id,
  schemeCode: SCHEME.code,
  name: '町屋',
  withinIds: [],
  version: 0,
  editable: true,
}

beforeEach(async () => {
  logInAs(TAKASAKI_CITY)
  await openSession()
  await clearDevice(TAKASAKI_CITY.accountId)
  fakeServer.answer('get', `${M}/centers`, { items: [CENTER] })
  fakeServer.answer('get', `${M}/areas`, { items: [MACHIYA] })
  fakeServer.answer('get', `${M}/area-schemes`, { items: [SCHEME] })
})

test('a center is opened from the list and saved with its areas', async () => {
  fakeServer.answer('put', `${M}/centers/{centerId}`, { ...CENTER, areaIds: [MACHIYA.id], version: 3 })
  renderApp('/settings/centers')

  await userEvent.click(await screen.findByRole('link', { name: '八幡センター' }))
  await userEvent.click(await screen.findByRole('checkbox', { name: '町屋（町内会）' }))
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  expect(await screen.findByText(/保存しました/)).toBeTruthy()
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"2"')
  expect(fakeServer.lastSent('put')?.body).toEqual({ name: '八幡センター', areaIds: [MACHIYA.id] })
})

test('when somebody else was first, both versions are shown and nothing is lost', async () => {
  fakeServer.refuse('put', `${M}/centers/{centerId}`, 'stale-version', 412)
  renderApp(`/settings/centers?open=${CENTER.id}`)
  const name = await screen.findByLabelText(/^名前/)
  fakeServer.answer('get', `${M}/centers`, { items: [{ ...CENTER, name: '八幡東センター', version: 3 }] })

  await userEvent.clear(name)
  await userEvent.type(name, '八幡西センター')
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  const conflict = await screen.findByRole('region', { name: 'ほかの人の変更とぶつかりました' })
  expect(within(conflict).getByText('八幡東センター')).toBeTruthy()
  expect(within(conflict).getByText('八幡西センター')).toBeTruthy()
})

test.each([
  ['centers', 'センターを足す'],
  ['areas', '地域を足す'],
] as const)('of %s, a name that is taken is said at its field, and another one goes through', async (list, add) => {
  const taken = [{ pointer: '/name', code: 'duplicate' }]
  fakeServer.refuse('post', `${M}/${list}`, 'duplicate', 409, taken)
  renderApp(`/settings/${list}?open=new`)
  const name = (await screen.findByLabelText(/^名前/)) as HTMLInputElement
  await userEvent.type(name, '八幡')
  const scheme = screen.queryByLabelText(/^分け方（必ず）/)
  if (scheme) await userEvent.selectOptions(scheme, '町内会')
  await userEvent.click(screen.getByRole('button', { name: add }))

  const told = await screen.findByText('もう使われています。別のものにしてください。')
  expect(name.getAttribute('aria-describedby')?.split(' ')).toContain(told.id)
  expect(document.activeElement).toBe(name)
  expect(name.value).toBe('八幡')

  const saved = list === 'centers' ? { ...CENTER, name: '八幡東' } : { ...MACHIYA, name: '八幡東' }
  fakeServer.answerRaw('post', `${M}/${list}`, saved, 201)
  await userEvent.type(name, '東')
  await userEvent.click(screen.getByRole('button', { name: add }))

  await waitFor(() => expect(fakeServer.lastSent('post')?.body).toMatchObject({ name: '八幡東' }))
})

test('a number is read as people write it, and never goes without its day and source', async () => {
  fakeServer.answer('get', `${M}/area-statistics`, { items: [] })
  const saved = { id: 's1', areaId: MACHIYA.id, areaName: '町屋', asOf: '2026-04-01', source: '住民基本台帳' }
  fakeServer.answer('post', `${M}/area-statistics`, { ...saved, population: 1234, version: 0, editable: true }, 201)
  renderApp('/settings/statistics?open=new')

  await userEvent.selectOptions(await screen.findByLabelText(/^地域/), '町屋')
  await userEvent.type(screen.getByLabelText('人口'), '１，２３４人')
  await userEvent.click(screen.getByRole('button', { name: '数字を足す' }))
  expect(await screen.findByText('日付を書いてください。')).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: /いつの数字ですか/ }), '令和8年4月1日')
  await userEvent.type(screen.getByLabelText(/出どころ/), '住民基本台帳')
  await userEvent.click(screen.getByRole('button', { name: '数字を足す' }))

  await screen.findByText('まだ数字がありません。')
  expect(fakeServer.lastSent('post')?.body).toEqual({
    areaId: MACHIYA.id,
    asOf: '2026-04-01',
    population: 1234,
    source: '住民基本台帳',
  })
})

test('words are put in order, renamed and hidden, never lost', async () => {
  const items = ['買い物', '移動'].map((label, index) => ({ code: `C${index}`, label, position: index, active: true }))
  fakeServer.answer('get', `${M}/code-lists/{list}`, { list: 'VOICE_CATEGORY', items, version: 1 })
  fakeServer.answer('put', `${M}/code-lists/{list}`, { list: 'VOICE_CATEGORY', items, version: 1 })
  renderApp('/settings/words')
  const list = within(await screen.findByRole('form', { name: '何の声か' }))

  await userEvent.click(list.getByRole('button', { name: '2番目を上へ' }))
  await userEvent.click(list.getAllByRole('checkbox', { name: 'えらべるようにする' })[1] as HTMLElement)
  await userEvent.click(list.getByRole('button', { name: '保存する' }))

  expect(await list.findByText(/保存しました/)).toBeTruthy()
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"1"')
  expect(fakeServer.lastSent('put')?.body).toEqual({
    items: [
      { code: 'C1', label: '移動', active: true },
      { code: 'C0', label: '買い物', active: false },
    ],
  })
})

test('each kind of resource says under which national category the city reports it', async () => {
  const item = { active: true }
  const items = [
    { ...item, code: 'SALON', label: 'サロン', position: 0, nationalCategory: 'GATHERING' as const },
    { ...item, code: 'BENCH', label: 'ベンチ', position: 1 },
  ]
  fakeServer.answer('get', `${M}/code-lists/{list}`, { list: 'RESOURCE_KIND', items, version: 1 })
  fakeServer.answer('put', `${M}/code-lists/{list}`, { list: 'RESOURCE_KIND', items, version: 1 })
  renderApp('/settings/words')
  const list = within(await screen.findByRole('form', { name: '地域資源の種類' }))

  expect((list.getByLabelText('1番目の国の区分') as HTMLSelectElement).value).toBe('GATHERING')
  await userEvent.selectOptions(list.getByLabelText('1番目の国の区分'), 'なし')
  await userEvent.selectOptions(list.getByLabelText('2番目の国の区分'), 'その他')
  await userEvent.click(list.getByRole('button', { name: '保存する' }))

  expect(await list.findByText(/保存しました/)).toBeTruthy()
  expect(fakeServer.lastSent('put')?.body).toEqual({
    items: [
      { ...item, code: 'SALON', label: 'サロン' },
      { ...item, code: 'BENCH', label: 'ベンチ', nationalCategory: 'OTHER' },
    ],
  })
})

test('two people change the words: both lists are shown', async () => {
  const item = { code: 'C0', label: '買い物', position: 0, active: true }
  const list = { list: 'VOICE_CATEGORY' as const, items: [item], version: 1 }
  fakeServer.answer('get', `${M}/code-lists/{list}`, list)
  fakeServer.refuse('put', `${M}/code-lists/{list}`, 'stale-version', 412)
  renderApp('/settings/words')
  const form = within(await screen.findByRole('form', { name: '何の声か' }))
  fakeServer.answer('get', `${M}/code-lists/{list}`, { ...list, items: [{ ...item, label: 'お店' }], version: 2 })

  const word = form.getByLabelText(/^1番目のことば/)
  await userEvent.clear(word)
  await userEvent.type(word, '買い出し')
  await userEvent.click(form.getByRole('button', { name: '保存する' }))

  const conflict = within(await form.findByRole('region', { name: 'ほかの人の変更とぶつかりました' }))
  expect(conflict.getByText('お店')).toBeTruthy()
  expect(conflict.getByText('買い出し')).toBeTruthy()
})

test('the audit says who did what and why, in words', async () => {
  const entry = { at: '2026-11-20T01:02:03.000Z', subject: 's', entity: 'person', entityId: 'p1', changed: [] }
  fakeServer.answer('get', `${M}/audit-entries`, {
    items: [
      { ...entry, id: '1', who: '市の担当', operation: 'getPerson', reason: '引きつぎの連絡', action: 'READ' },
      {
        ...entry,
        id: '2',
        subject: 'system',
        operation: 'system',
        action: 'UPDATE',
        entity: 'account',
        changed: ['status', 'subject'],
      },
    ],
  })
  renderApp('/audit')

  const [, first, second] = await screen.findAllByRole('row')
  expect(first?.textContent).toContain('11月20日（金）10:02市の担当名前と連絡先を見ました—引きつぎの連絡')
  expect(second?.textContent).toContain('自動の処理ログインをなおしました状態、ほか1つ自動の処理')
})
