import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_RESIDENT } from '../renderApp'
import { answerResident, DISCUSSED, HOME } from '../voices'
import { MEETING_ID } from '../yawata'

const ANSWER = '/api/v1/municipalities/{code}/meetings/{meetingId}/my-answer'

test('a resident sees the own council above the page, in large letters', async () => {
  logInAs(YAWATA_RESIDENT)
  answerResident()
  renderApp('/home')

  expect(await screen.findByRole('heading', { level: 1, name: /次の協議体まで あと.6.日/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: '八幡協議体' }).getAttribute('href')).toBe('/home')
  expect(document.documentElement.dataset.role).toBe('RESIDENT')
  expect(screen.getByText(/11月26日（木）14:00/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '＋ 声をのこす' }).getAttribute('href')).toBe('/voices/new')
  expect(screen.getByText('まだ送れていないもの：なし')).toBeTruthy()
})

test('the answer comes straight after the day, then the one action, and the quiet links last', async () => {
  logInAs(YAWATA_RESIDENT)
  answerResident()
  renderApp('/home')

  const main = await screen.findByRole('main')
  const pressed = [...main.querySelectorAll('a, button')]
  expect(pressed.map((each) => each.textContent)).toEqual([
    '出席します',
    '欠席します',
    '＋ 声をのこす',
    '集まりと手助け',
    '話し合うことを見る',
    'カレンダーに入れる',
    '会議のこと',
    'わたしの声',
  ])
  expect(main.querySelectorAll('.button')).toHaveLength(4)
  expect(within(main).getByText(/11月26日（木）14:00/).nextElementSibling?.className).toBe('answer')
})

test('a member of two councils reads which of them meets', async () => {
  const [yawata] = YAWATA_RESIDENT.councils
  logInAs({
    ...YAWATA_RESIDENT,
    councils: [yawata, { ...yawata, id: MEETING_ID, name: '豊岡協議体' }] as typeof YAWATA_RESIDENT.councils,
  })
  answerResident()
  renderApp('/home')

  expect(await screen.findByText('八幡協議体 第95回')).toBeTruthy()
})

test('the menu opens by name, says who is logged in, and closes with Escape', async () => {
  logInAs(YAWATA_RESIDENT)
  answerResident()
  renderApp('/home')
  const user = userEvent.setup()

  await user.click(await screen.findByRole('button', { name: /メニュー/ }))
  expect(screen.getByText('高崎市 区長（町屋）')).toBeTruthy()
  await user.keyboard('{Escape}')

  expect(screen.getByRole('button', { name: /メニュー/ }).getAttribute('aria-expanded')).toBe('false')
})

test('the answer whether I come stays to be seen', async () => {
  logInAs(YAWATA_RESIDENT)
  answerResident()
  fakeServer.answer('put', ANSWER, { answer: 'YES', answeredAt: '2026-11-20T05:00:00Z' })
  renderApp('/home')

  await userEvent.click(await screen.findByRole('button', { name: '出席します' }))

  expect(await screen.findByText('「出席します」と答えました。')).toBeTruthy()
  expect(fakeServer.lastSent('put')?.body).toEqual({ answer: 'YES' })
  expect(screen.getByRole('button', { name: '出席します' }).getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByRole('main').querySelectorAll('.button')).toHaveLength(4) // the answer adds none
  expect(screen.getByRole('button', { name: '欠席します' }).getAttribute('aria-pressed')).toBe('false')
})

test('an answer that did not arrive is not shown as given', async () => {
  logInAs(YAWATA_RESIDENT)
  answerResident()
  fakeServer.lose('put', ANSWER)
  renderApp('/home')

  await userEvent.click(await screen.findByRole('button', { name: '欠席します' }))

  expect(await screen.findByText(/答えはまだ届いていません/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '欠席します' }).getAttribute('aria-pressed')).toBe('false')
})

test('a voice that was talked about comes back with what was decided', async () => {
  logInAs(YAWATA_RESIDENT)
  answerResident([], { ...HOME, answeredVoices: [DISCUSSED] })
  renderApp('/home')

  const answered = await screen.findByRole('region', { name: 'あなたの声が話し合われました' })
  expect(within(answered).getByText('「坂の下にベンチがほしい」')).toBeTruthy()
  expect(answered.textContent).toContain('決まったこと：10月に場所を見る')
  expect(answered.textContent).toContain('いつまでに：10月30日（金）')
})

test('without a day for the next council the page says so', async () => {
  logInAs(YAWATA_RESIDENT)
  const { next: _, ...home } = HOME
  answerResident([], home)
  renderApp('/home')

  expect(await screen.findByRole('heading', { level: 1, name: /まだ決まっていません/ })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '出席します' })).toBeNull()
})
