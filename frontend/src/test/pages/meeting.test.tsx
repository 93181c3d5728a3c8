import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '@/shared/api/client'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_CENTER } from '../renderApp'
import { answerForYawata, COUNCIL_ID, ITEM_ID, MEETING, MEETING_ID, MOBILITY, WARD_CHIEF } from '../yawata'

const M = '/api/v1/municipalities/{code}'
const ADDRESS = `/meetings/${MEETING_ID}`

configure({ asyncUtilTimeout: 5000 }) // the desk is a chunk of its own, read at its first opening

beforeEach(() => {
  logInAs(YAWATA_CENTER)
  answerForYawata()
})

test('the day stands first, the meetings of the council beside it, and the sheet says its pages', async () => {
  renderApp(ADDRESS)

  expect(await screen.findByRole('heading', { level: 1, name: '八幡協議体 第93回' })).toBeTruthy()
  expect(screen.getByText('11月26日（木）14:00–15:30 八幡公民館')).toBeTruthy()
  const list = screen.getByRole('region', { name: 'この協議体の会議' })
  expect(
    (await within(list).findByRole('link', { name: /11月26日（木）.*第93回.*準備中/ })).getAttribute('aria-current'),
  ).toBe('page')
  expect(await screen.findByRole('button', { name: '資料を印刷する 2枚' })).toBeTruthy()
})

test('what was said is saved with its version, and says when', async () => {
  const user = userEvent.setup()
  renderApp(ADDRESS)
  fakeServer.answer('put', `${M}/agenda-items/{agendaItemId}`, { ...MOBILITY, said: 'ベンチを置く。', version: 5 })

  const said = await screen.findByRole('textbox', { name: '話したこと' })
  await user.clear(said)
  await user.type(said, 'ベンチを置く。')
  await user.click(screen.getByRole('button', { name: '話したことを保存する' }))

  expect(await screen.findByText(/保存しました/)).toBeTruthy()
  const sent = fakeServer.lastSent('put')
  expect(sent?.path).toContain(ITEM_ID)
  expect(sent?.headers.get('If-Match')).toBe('"4"')
  expect(sent?.body).toEqual({ title: '移動のこと', said: 'ベンチを置く。', position: 1 })
})

test('when somebody else was first, both texts are shown and one is chosen', async () => {
  const user = userEvent.setup()
  renderApp(ADDRESS)
  const said = await screen.findByRole('textbox', { name: '話したこと' })
  fakeServer.refuse('put', `${M}/agenda-items/{agendaItemId}`, 'stale-version', 412)
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, {
    ...MEETING,
    agenda: [{ ...MOBILITY, said: '相手が書いた。', version: 5 }],
  })

  await user.clear(said)
  await user.type(said, '自分が書いた。')
  await user.click(screen.getByRole('button', { name: '話したことを保存する' }))

  const theirs = await screen.findByRole('region', { name: '相手の内容' })
  expect(within(theirs).getByText('相手が書いた。')).toBeTruthy()
  expect(within(screen.getByRole('region', { name: '自分の内容' })).getByText('自分が書いた。')).toBeTruthy()

  fakeServer.answer('put', `${M}/agenda-items/{agendaItemId}`, { ...MOBILITY, said: '自分が書いた。', version: 6 })
  await user.click(screen.getByRole('button', { name: '自分の内容で保存する' }))

  await waitFor(() => expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"5"'))
  expect(fakeServer.lastSent('put')?.body).toMatchObject({ said: '自分が書いた。' })
})

test('a decision has an owner of the council and a day as it is written', async () => {
  const user = userEvent.setup()
  renderApp(ADDRESS)
  fakeServer.answer('post', `${M}/meetings/{meetingId}/decisions`, {} as never, 201)

  await user.click(await screen.findByRole('button', { name: '＋ 決まったことを足す' }))
  const form = screen.getByRole('form', { name: '「移動のこと」で決まったこと' })
  await user.type(within(form).getByRole('textbox', { name: /決まったこと/ }), '場所を見る')
  await within(form).findByRole('option', { name: '区長（町屋）' })
  await user.selectOptions(within(form).getByLabelText(/だれが/), '区長（町屋）')
  await user.type(within(form).getByRole('textbox', { name: 'いつまでに' }), '令和8年12月10日')
  await user.click(within(form).getByRole('button', { name: '決まったことを保存する' }))

  await waitFor(() =>
    expect(fakeServer.lastSent('post')?.body).toEqual({
      agendaItemId: ITEM_ID,
      text: '場所を見る',
      owner: '区長（町屋）',
      ownerMemberId: WARD_CHIEF.id,
      dueOn: '2026-12-10',
    }),
  )
})

test('a step says who will see what before it is taken', async () => {
  const user = userEvent.setup()
  renderApp(ADDRESS)
  fakeServer.answer('put', `${M}/meetings/{meetingId}/status`, { ...MEETING, status: 'CONFIRMED', version: 8 })

  await user.click(await screen.findByRole('button', { name: '日取りを知らせる' }))
  expect(screen.getByText(/八幡協議体のメンバーが、日取り・場所・議題の名前を見られる/)).toBeTruthy()
  expect(fakeServer.lastSent('put')).toBeUndefined()
  await user.click(screen.getByRole('button', { name: '日取りを知らせる' }))

  await waitFor(() => expect(fakeServer.lastSent('put')?.body).toEqual({ status: 'CONFIRMED' }))
})

test('telling everybody asks for words, and keeps the rest of the meeting as it is', async () => {
  const user = userEvent.setup()
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, { ...MEETING, status: 'SHARED', purpose: '移動を考える' })
  fakeServer.answerRaw('get', `${M}/meetings/{meetingId}/minutes.pdf`, '/Type /Page')
  fakeServer.answer('put', `${M}/meetings/{meetingId}`, { ...MEETING, status: 'SHARED', version: 8 })
  fakeServer.answer('put', `${M}/meetings/{meetingId}/status`, { ...MEETING, status: 'PUBLISHED', version: 9 })
  renderApp(ADDRESS)

  await user.click(await screen.findByRole('button', { name: 'みんなに知らせる' }))
  await user.click(screen.getByRole('button', { name: 'みんなに知らせる' }))
  expect(screen.getByText('みんなに知らせることばを書いてください。')).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: /みんなに知らせることば/ }), 'ベンチを置きます。')
  await user.click(screen.getByRole('button', { name: 'みんなに知らせる' }))

  await waitFor(() => expect(fakeServer.lastSent('put')?.body).toEqual({ status: 'PUBLISHED' }))
  const replaced = fakeServer.sent.find((sent) => sent.method === 'PUT' && sent.path.endsWith(MEETING_ID))
  expect(replaced?.body).toMatchObject({
    publicDigest: 'ベンチを置きます。',
    purpose: '移動を考える',
    heldOn: '2026-11-26',
  })
})

const VOICE: Schemas['VoiceView'] = {
  id: '0198a000-0000-7000-8000-0000000000aa',
  category: 'MOBILITY',
  categoryLabel: '移動',
  areaId: '0198a000-0000-7000-8000-0000000000a1',
  areaName: '町屋',
  heardOn: '2026-11-10',
  councilText: '坂の下にベンチがほしい',
  status: 'REVIEWED',
  mine: false,
  createdAt: '2026-11-10T01:00:00Z',
  outcomes: [],
  visibility: 'COUNCIL',
  version: 1,
  editable: false,
  reviewable: true,
}
const LOOSE: Schemas['DecisionView'] = {
  id: '0198a000-0000-7000-8000-0000000000db',
  meetingId: MEETING_ID,
  heldOn: '2026-11-26',
  councilId: COUNCIL_ID,
  councilName: '八幡協議体',
  text: '次の司会を決める',
  owner: '区長（町屋）',
  ownerMemberId: WARD_CHIEF.id,
  state: 'OPEN',
  version: 2,
  editable: true,
}
const TOYOOKA_ID = COUNCIL_ID.replace(/c1$/, 'c2')

test('a reviewed voice goes onto the agenda', async () => {
  const user = userEvent.setup()
  fakeServer.answer('get', `${M}/voices`, { items: [VOICE] })
  fakeServer.answer('post', `${M}/voices/{voiceId}/agenda-items`, { agendaItemId: ITEM_ID, meetingId: MEETING_ID }, 201)
  renderApp(ADDRESS)

  await user.click(await screen.findByRole('button', { name: /議題を足す/ }))
  expect(await screen.findByText('届いた声（1件）')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '議題にする' }))

  await waitFor(() =>
    expect(fakeServer.lastSent('post')?.body).toEqual({ meetingId: MEETING_ID, agendaItemId: ITEM_ID }),
  )
})

test('a decision beside the agenda is mended like the others', async () => {
  const user = userEvent.setup()
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, { ...MEETING, decisions: [LOOSE] })
  fakeServer.answer('put', `${M}/decisions/{decisionId}`, { ...LOOSE, text: '司会を決める', version: 3 })
  renderApp(ADDRESS)

  expect(await screen.findByRole('heading', { name: '議題のほかに決まったこと' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '「次の司会を決める」をなおす' }))
  const form = screen.getByRole('form', { name: '決まったことをなおす' })
  const text = within(form).getByRole('textbox', { name: /決まったこと/ })
  await within(form).findByRole('option', { name: '区長（町屋）' })
  await user.clear(text)
  await user.type(text, '司会を決める')
  await user.click(within(form).getByRole('button', { name: '保存する' }))

  await waitFor(() => expect(fakeServer.lastSent('put')?.path).toContain(LOOSE.id))
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"2"')
  expect(fakeServer.lastSent('put')?.body).toEqual({
    text: '司会を決める',
    owner: '区長（町屋）',
    ownerMemberId: WARD_CHIEF.id,
    state: 'OPEN',
  })
})

test('a joint meeting offers what waits for each of its councils, and nothing twice', async () => {
  const own = { ...VOICE, id: VOICE.id.replace(/aa$/, 'ab'), councilText: 'バスの本数を増やしてほしい' }
  const promise = { ...LOOSE, meetingId: ITEM_ID, councilId: TOYOOKA_ID, councilName: '豊岡協議体', text: '道を見る' }
  const councils = [...MEETING.councils, { id: TOYOOKA_ID, name: '豊岡協議体' }]
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, { ...MEETING, councils })
  fakeServer.answerBy(`${M}/voices`, (query) => ({
    items: query.get('councilId') === TOYOOKA_ID ? [VOICE, own] : query.has('agendaItemId') ? [] : [VOICE],
  }))
  fakeServer.answerBy(`${M}/decisions`, (query) => ({
    items: query.get('councilId') === TOYOOKA_ID ? [promise] : [],
  }))
  renderApp(ADDRESS)

  await userEvent.click(await screen.findByRole('button', { name: /議題を足す/ }))

  expect(await screen.findByText('届いた声（2件）')).toBeTruthy()
  expect(screen.getByText('「バスの本数を増やしてほしい」')).toBeTruthy()
  expect(await screen.findByText('まだ済んでいない決まったこと（1件）')).toBeTruthy()
  expect(screen.getByText('豊岡協議体 11月26日（木）の会議で決まりました')).toBeTruthy()
})
