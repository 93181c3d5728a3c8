import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { clearDevice } from '@/shared/drafts/drafts'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_RESIDENT } from '../renderApp'
import { answerResident, VOICE, VOICE_ID } from '../voices'

const VOICE_PATH = '/api/v1/municipalities/{code}/voices/{voiceId}'

beforeEach(async () => {
  await clearDevice(YAWATA_RESIDENT.accountId)
  logInAs(YAWATA_RESIDENT)
  answerResident([VOICE])
  fakeServer.answer('get', VOICE_PATH, VOICE)
})

test('a voice nobody has looked at yet is changed with the version that was read', async () => {
  fakeServer.answer('put', VOICE_PATH, { ...VOICE, version: 2 })
  const { router } = renderApp(`/voices/${VOICE_ID}`)
  const field = await screen.findByLabelText('聞いたこと、思ったこと')

  await userEvent.clear(field)
  await userEvent.type(field, '坂の上にもベンチがほしい')
  await userEvent.click(screen.getByRole('button', { name: 'なおして送る' }))

  await screen.findByRole('heading', { level: 1, name: 'わたしの声' })
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"1"')
  expect(fakeServer.lastSent('put')?.body).toMatchObject({ text: '坂の上にもベンチがほしい', category: 'MOBILITY' })
  expect(router.state.location.pathname).toBe('/voices')
})

test('changed elsewhere meanwhile: both versions are shown, and mine can be sent over it', async () => {
  fakeServer.refuse('put', VOICE_PATH, 'stale-version', 412)
  renderApp(`/voices/${VOICE_ID}`)
  const field = await screen.findByLabelText('聞いたこと、思ったこと')
  await userEvent.type(field, '。いすでもよい')
  fakeServer.answer('get', VOICE_PATH, { ...VOICE, text: '坂の下と上にベンチがほしい', version: 5 })
  await userEvent.click(screen.getByRole('button', { name: 'なおして送る' }))

  const theirs = await screen.findByRole('region', { name: '相手の内容' })
  expect(await within(theirs).findByText('坂の下と上にベンチがほしい')).toBeTruthy()
  const mine = screen.getByRole('region', { name: '自分の内容' })
  expect(within(mine).getByText('坂の下にベンチがほしい。いすでもよい')).toBeTruthy()

  fakeServer.answer('put', VOICE_PATH, { ...VOICE, version: 6 })
  await userEvent.click(within(mine).getByRole('button'))
  await screen.findByRole('heading', { level: 1, name: 'わたしの声' })
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"5"')
})

test('withdrawing asks once', async () => {
  fakeServer.answer('delete', VOICE_PATH, undefined, 204)
  renderApp(`/voices/${VOICE_ID}`)

  await userEvent.click(await screen.findByRole('button', { name: 'とりさげる' }))
  expect(fakeServer.lastSent('delete')).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: 'とりさげる' }))

  await screen.findByRole('heading', { level: 1, name: 'わたしの声' })
  expect(fakeServer.lastSent('delete')?.headers.get('If-Match')).toBe('"1"')
})
