import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { clearDevice } from '@/shared/drafts/drafts'
import { refreshOutbox } from '@/shared/outbox/outbox'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_RESIDENT } from '../renderApp'
import { answerResident, DISCUSSED, MACHIYA, VOICE } from '../voices'

const VOICES = '/api/v1/municipalities/{code}/voices'
const WORDS = 'スーパーがなくなってこまる'

beforeEach(async () => {
  await clearDevice(YAWATA_RESIDENT.accountId)
  await refreshOutbox()
  logInAs(YAWATA_RESIDENT)
})

async function writeUpToSending() {
  const user = userEvent.setup()
  await user.click(await screen.findByRole('link', { name: '買い物' }))
  await user.click(await screen.findByRole('link', { name: /^町屋/ }))
  await user.type(await screen.findByLabelText('聞いたこと、思ったこと'), WORDS)
  return user
}

test('what, where, one line: sent after three more taps, and the time is said', async () => {
  answerResident([VOICE])
  fakeServer.answer('post', VOICES, VOICE, 201)
  const { router } = renderApp('/voices/new')

  expect(await screen.findByRole('heading', { name: '何のことですか' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '使わないもの' })).toBeNull()
  const user = await writeUpToSending()
  expect(screen.getByText(/名前は協議体に出ません/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '送る' }))

  expect(await screen.findByRole('heading', { name: /^送れました \d+:\d\d$/ })).toBeTruthy()
  expect(await screen.findByText(/11月26日（木）の協議体で紹介されるかもしれません/)).toBeTruthy()
  const sent = fakeServer.lastSent('post')
  expect(sent?.body).toMatchObject({ category: 'SHOPPING', areaId: MACHIYA, text: WORDS })
  expect(sent?.headers.get('Idempotency-Key')).toBeTruthy()
  expect(router.state.location.pathname).toBe('/voices/sent')
})

test('without a line the voice stays on the device and goes out later under the same key', async () => {
  answerResident([VOICE])
  fakeServer.lose('post', VOICES)
  renderApp('/voices/new')

  const user = await writeUpToSending()
  await user.click(screen.getByRole('button', { name: '送る' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'この端末に残しました' })).toBeTruthy()
  expect(screen.getByText(`「${WORDS}」`)).toBeTruthy()
  const key = fakeServer.lastSent('post')?.headers.get('Idempotency-Key')

  fakeServer.answer('post', VOICES, VOICE, 201)
  window.dispatchEvent(new Event('online'))

  expect(await screen.findByRole('heading', { level: 1, name: /^送れました/ })).toBeTruthy()
  expect(fakeServer.lastSent('post')?.headers.get('Idempotency-Key')).toBe(key)
})

test('Back goes one step back and loses nothing', async () => {
  answerResident([VOICE])
  const { router } = renderApp('/voices/new')
  await writeUpToSending()

  router.history.back()
  expect(await screen.findByRole('heading', { name: 'どこのことですか' })).toBeTruthy()
  router.history.forward()

  const field = (await screen.findByLabelText('聞いたこと、思ったこと')) as HTMLTextAreaElement
  expect(field.value).toBe(WORDS)
})

test('leaving with words unsent is asked about, and the words are there again', async () => {
  answerResident([VOICE])
  const { router, unmount } = renderApp('/voices/new')
  const user = await writeUpToSending()

  void router.navigate({ to: '/home' })
  await user.click(await screen.findByRole('button', { name: '残して移動する' }))
  await screen.findByRole('heading', { level: 1, name: /次の協議体まで/ })
  unmount()
  renderApp('/voices/new')

  expect(await screen.findByText('書きかけの声があります')).toBeTruthy()
  expect(screen.getByText(`「${WORDS}」`)).toBeTruthy()
})

test('another 町内 is found by its reading, in either kana', async () => {
  answerResident()
  renderApp('/voices/new?category=SHOPPING')

  await userEvent.click(await screen.findByRole('button', { name: 'ほかの町内' }))
  await userEvent.type(screen.getByLabelText('町内の名前'), 'ケンザ')

  expect(screen.getByRole('link', { name: '剣崎' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '町屋' })).toBeNull()
})

test('an empty voice and a day to come are said at their fields, and nothing is sent', async () => {
  answerResident()
  renderApp(`/voices/new?category=SHOPPING&areaId=${MACHIYA}`)
  const user = userEvent.setup()

  await user.click(await screen.findByRole('radio', { name: 'ほかの日' }))
  const day = screen.getByRole('textbox', { name: '聞いた日' })
  await user.clear(day)
  await user.type(day, '2099年1月1日')
  await user.click(screen.getByRole('button', { name: '送る' }))

  expect(await screen.findByText('ひとこと書いてください。')).toBeTruthy()
  expect(screen.getByText(/まだ来ていない日です/)).toBeTruthy()
  expect(fakeServer.lastSent('post')).toBeUndefined()
})

test('a refused voice waits with the reason and can be written again', async () => {
  answerResident([VOICE])
  fakeServer.lose('post', VOICES)
  renderApp('/voices/new')
  const user = await writeUpToSending()
  await user.click(screen.getByRole('button', { name: '送る' }))
  await screen.findByRole('heading', { level: 1, name: 'この端末に残しました' })

  fakeServer.refuse('post', VOICES, 'validation', 422, [{ pointer: '/text', code: 'unsafe-character' }])
  window.dispatchEvent(new Event('online'))
  await user.click(await screen.findByRole('button', { name: '書きなおす' }))

  const field = (await screen.findByLabelText('聞いたこと、思ったこと')) as HTMLTextAreaElement
  await expect.poll(() => field.value).toBe(WORDS)
})

test('my voices say in words where each has got to', async () => {
  answerResident([VOICE, { ...DISCUSSED, id: `${VOICE.id}`.replace(/90$/, '91') }])
  renderApp('/voices')

  expect(await screen.findByText('見てもらっています')).toBeTruthy()
  expect(screen.getByText('10月の協議体で話し合われました')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'なおす・とりさげる' })).toHaveLength(1)
})
