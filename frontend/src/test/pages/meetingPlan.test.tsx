import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { clearDevice } from '@/shared/drafts/drafts'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, TAKASAKI_CITY, YAWATA_CENTER } from '../renderApp'
import { answerForYawata, COUNCIL_ID, MEETING, MEETING_ID, YAWATA } from '../yawata'

const M = '/api/v1/municipalities/{code}'

configure({ asyncUtilTimeout: 5000 })
beforeEach(async () => {
  for (const { accountId } of [TAKASAKI_CITY, YAWATA_CENTER]) await clearDevice(accountId)
  answerForYawata()
})

test('meetings to come stand with their day first', async () => {
  logInAs(YAWATA_CENTER)
  renderApp('/meetings')

  const link = await screen.findByRole('link', { name: '11月26日（木）14:00–15:30 八幡公民館' })
  expect(link.getAttribute('href')).toBe(`/meetings/${MEETING_ID}`)
  expect(screen.getByText('準備中')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'これから' }).getAttribute('aria-current')).toBe('page')
})

test('a meeting of several councils has a theme and an intent', async () => {
  logInAs(TAKASAKI_CITY)
  const kinds = [
    { code: 'REGULAR', label: '定例の協議体', position: 1, active: true },
    { code: 'EXCHANGE', label: '情報交換会', position: 2, active: true },
  ]
  fakeServer.answer('get', `${M}/code-lists/{list}`, { list: 'MEETING_KIND', items: kinds, version: 1 })
  fakeServer.answer('get', `${M}/councils`, { items: [YAWATA, { ...YAWATA, id: 'toyooka', name: '豊岡協議体' }] })
  fakeServer.answer('post', `${M}/meetings`, MEETING, 201)
  renderApp('/meetings/new')

  await userEvent.type(await screen.findByRole('textbox', { name: /^いつ/ }), '令和8年12月3日')
  await userEvent.click(await screen.findByRole('checkbox', { name: '八幡協議体' }))
  await userEvent.click(screen.getByRole('checkbox', { name: '豊岡協議体' }))
  await userEvent.selectOptions(screen.getByLabelText('どんな会議'), '情報交換会')
  await userEvent.type(screen.getByRole('textbox', { name: 'テーマ' }), '買い物の足')
  await userEvent.type(screen.getByRole('textbox', { name: 'ねらい' }), 'となりの工夫を知る')
  await userEvent.click(screen.getByRole('button', { name: '会議をひらく' }))

  await waitFor(() =>
    expect(fakeServer.lastSent('post')?.body).toEqual({
      kind: 'EXCHANGE',
      theme: '買い物の足',
      intent: 'となりの工夫を知る',
      heldOn: '2026-12-03',
      councils: [{ id: COUNCIL_ID }, { id: 'toyooka' }],
      goals: [],
    }),
  )
})

test('a lost edit conflict shows kind and councils of both sides in words', async () => {
  logInAs(TAKASAKI_CITY)
  const TOYOOKA = { ...YAWATA, id: 'toyooka', name: '豊岡協議体' }
  const kinds = [
    { code: 'REGULAR', label: '定例の協議体', position: 1, active: true },
    { code: 'EXCHANGE', label: '情報交換会', position: 2, active: true },
    { code: 'STUDY', label: '勉強会', position: 3, active: true },
  ]
  fakeServer.answer('get', `${M}/code-lists/{list}`, { list: 'MEETING_KIND', items: kinds, version: 1 })
  fakeServer.answer('get', `${M}/councils`, { items: [YAWATA, TOYOOKA] })
  fakeServer.refuse('put', `${M}/meetings/{meetingId}`, 'stale-version', 412)
  renderApp(`/meetings/${MEETING_ID}/edit`)

  await userEvent.click(await screen.findByRole('checkbox', { name: '豊岡協議体' }))
  await userEvent.selectOptions(screen.getByLabelText('どんな会議'), '情報交換会')
  fakeServer.answer('get', `${M}/meetings/{meetingId}`, { ...MEETING, kind: 'STUDY', kindLabel: '勉強会', version: 8 })
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  const conflict = within(await screen.findByRole('region', { name: 'ほかの人の変更とぶつかりました' }))
  const side = (name: string) => conflict.getByRole('region', { name }).textContent
  expect(side('相手の内容')).toContain('どんな会議勉強会どの協議体八幡協議体テーマ')
  expect(side('自分の内容')).toContain('どんな会議情報交換会どの協議体八幡協議体、豊岡協議体テーマ')
})

test('an end before the start is said where it happened', async () => {
  logInAs(YAWATA_CENTER)
  renderApp(`/meetings/${MEETING_ID}/edit`)

  const end = await screen.findByLabelText('終わり')
  await userEvent.clear(end)
  await userEvent.type(end, '13:00')
  await userEvent.click(screen.getByRole('button', { name: '保存する' }))

  expect(await screen.findByText(/終わりの時刻が始まりより前です/)).toBeTruthy()
  expect(fakeServer.lastSent('put')).toBeUndefined()
})

test('the pack on the screen says what the paper says', async () => {
  logInAs(YAWATA_CENTER)
  fakeServer.answer('get', `${M}/meetings/{meetingId}/pack`, {
    councilName: '八幡協議体',
    meetingNumber: 93,
    heldOn: '2026-11-26',
    startsAt: '14:00',
    decisions: [
      { text: '場所を見る', owner: '区長（町屋）', dueOn: '2026-11-18', state: 'OPEN', overdue: true, daysOverdue: 2 },
    ],
    voices: [{ category: '移動', area: '町屋', count: 1, texts: ['坂の下にベンチがほしい'] }],
    figures: [],
    agenda: [{ position: 1, title: '移動のこと', sources: '声1件' }],
    printedOn: '2026-11-20',
    voicesLeftOut: 0,
  })
  renderApp(`/meetings/${MEETING_ID}/pack`)

  expect(await screen.findByRole('heading', { level: 1, name: '八幡協議体 第93回 資料' })).toBeTruthy()
  expect(screen.getByText('▲ まだ（2日すぎています）')).toBeTruthy()
  expect(screen.getByText('坂の下にベンチがほしい')).toBeTruthy()
  expect(await screen.findByRole('button', { name: '資料を印刷する 2枚' })).toBeTruthy()
})

test('the minutes on the screen have all that was said and decided', async () => {
  logInAs(YAWATA_CENTER)
  fakeServer.answerRaw('get', `${M}/meetings/{meetingId}/minutes.pdf`, '/Type /Page')
  fakeServer.answer('get', `${M}/meetings/{meetingId}/minutes`, {
    councils: ['八幡協議体'],
    meetingNumber: 93,
    heldOn: '2026-11-26',
    confirmed: false,
    members: [{ capacity: '区長', count: 3 }],
    guests: [{ group: '見学の人', attended: 2 }],
    attended: 5,
    goals: [],
    items: [{ position: 1, title: '移動のこと', said: '坂がつらい。', decided: [] }],
    decisions: [{ text: '場所を見る', owner: '区長（町屋）' }],
    printedOn: '2026-11-20',
  })
  renderApp(`/meetings/${MEETING_ID}/minutes`)

  expect(await screen.findByText('区長 3人、見学の人 来た 2人')).toBeTruthy()
  expect(screen.getByText('坂がつらい。')).toBeTruthy()
  expect(screen.getByText('まだとちゅうの記録です。')).toBeTruthy()
})
