import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { clearDevice } from '@/shared/drafts/drafts'
import { addDays, today } from '@/shared/time/civilDay'
import { fakeServer } from '../fakeServer'
import { logInAs, renderApp, YAWATA_CENTER } from '../renderApp'
import { answerResident, VOICE, VOICE_ID } from '../voices'
import { answerForYawata, ITEM_ID, MEETING, MEETING_ID } from '../yawata'

const M = '/api/v1/municipalities/{code}'
const REVIEW = `${M}/voices/{voiceId}/review` as const
const HEARD = { ...VOICE, mine: false, editable: false, reviewable: true, text: '山田さんの前の側溝があふれる' }
const REVIEWED = {
  ...HEARD,
  status: 'REVIEWED' as const,
  visibility: 'COUNCIL' as const,
  councilText: '側溝があふれる',
  version: 2,
}

beforeEach(async () => {
  await clearDevice(YAWATA_CENTER.accountId)
  logInAs(YAWATA_CENTER)
  answerForYawata()
  answerResident([HEARD])
  fakeServer.answer('get', `${M}/voices/{voiceId}`, HEARD)
})

test('a center sees what nobody has read yet, and opens it beside the list', async () => {
  const { router } = renderApp('/voices')

  await userEvent.click(await screen.findByRole('link', { name: /山田さんの前の側溝/ }, { timeout: 5000 }))

  await screen.findByRole('heading', { name: '聞いたままのことば' })
  const desk = screen.getByRole('region', { name: 'ひらいた声' })
  expect(within(desk).getByText('高齢者あんしんセンターと市の人だけ')).toBeTruthy()
  expect(router.state.location.search).toEqual({ status: 'NEW', open: VOICE_ID })
})

test('it goes to the council in words that name nobody', async () => {
  fakeServer.answer('put', REVIEW, REVIEWED)
  renderApp(`/voices?open=${VOICE_ID}`)
  const words = await screen.findByLabelText('協議体に出すことば')
  expect(screen.getByText(/人や家が分かりそうなことばがあります：山田さん/)).toBeTruthy()

  await userEvent.clear(words)
  await userEvent.type(words, '側溝があふれる')
  expect(screen.queryByText(/分かりそうなことば/)).toBeNull()
  fakeServer.answer('get', `${M}/voices/{voiceId}`, REVIEWED)
  await userEvent.click(screen.getByRole('button', { name: '協議体に出す' }))

  expect(await screen.findByRole('heading', { name: '議題にする' })).toBeTruthy()
  expect(fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"1"')
  expect(fakeServer.lastSent('put')?.body).toEqual({
    status: 'REVIEWED',
    councilText: '側溝があふれる',
    category: 'MOBILITY',
  })
})

test('it can be kept back, even with no words for the council', async () => {
  const aside = { ...HEARD, status: 'SET_ASIDE' as const, version: 2 }
  fakeServer.answer('put', REVIEW, aside)
  renderApp(`/voices?open=${VOICE_ID}`)

  await userEvent.clear(await screen.findByLabelText('協議体に出すことば'))
  fakeServer.answer('get', `${M}/voices/{voiceId}`, aside)
  await userEvent.click(screen.getByRole('button', { name: '今回は出さない' }))

  expect(await screen.findByText('今回は出しません')).toBeTruthy()
  expect(fakeServer.lastSent('put')?.body).toEqual({ status: 'SET_ASIDE', category: 'MOBILITY' })
})

test('somebody else was first: both wordings are shown', async () => {
  fakeServer.refuse('put', REVIEW, 'stale-version', 412)
  renderApp(`/voices?open=${VOICE_ID}`)
  await screen.findByLabelText('協議体に出すことば')
  fakeServer.answer('get', `${M}/voices/{voiceId}`, { ...HEARD, status: 'SET_ASIDE', version: 3 })
  await userEvent.click(screen.getByRole('button', { name: '協議体に出す' }))

  const mine = await screen.findByRole('region', { name: '自分の内容' })
  expect(within(mine).getByText('山田さんの前の側溝があふれる')).toBeTruthy()
  fakeServer.answer('put', REVIEW, REVIEWED)
  await userEvent.click(within(mine).getByRole('button'))

  await expect.poll(() => fakeServer.lastSent('put')?.headers.get('If-Match')).toBe('"3"')
})

test('a reviewed voice goes on the agenda of a coming meeting', async () => {
  const coming = { ...MEETING, heldOn: addDays(today(), 6) }
  fakeServer.answer('get', `${M}/meetings`, { items: [coming, { ...coming, id: ITEM_ID, status: 'CANCELLED' }] })
  fakeServer.answer('get', `${M}/voices/{voiceId}`, REVIEWED)
  fakeServer.answer('post', `${M}/voices/{voiceId}/agenda-items`, { agendaItemId: ITEM_ID, meetingId: MEETING_ID }, 201)
  renderApp(`/voices?status=REVIEWED&open=${VOICE_ID}`)
  const user = userEvent.setup()

  const where = await screen.findByLabelText('どの会議で')
  expect(within(where).getAllByRole('option')).toHaveLength(1)
  expect((screen.getByLabelText('議題の名前') as HTMLInputElement).value).toBe('側溝があふれる')
  await within(screen.getByLabelText('どの議題で')).findByRole('option', { name: /移動のこと/ })
  await user.selectOptions(screen.getByLabelText('どの議題で'), ITEM_ID)
  expect(screen.queryByLabelText('議題の名前')).toBeNull()
  fakeServer.answer('get', `${M}/voices/{voiceId}`, {
    ...REVIEWED,
    scheduledFor: { meetingId: MEETING_ID, heldOn: coming.heldOn },
  })
  await user.click(screen.getByRole('button', { name: '議題にする' }))

  expect(await screen.findByText(/の議題になっています/)).toBeTruthy()
  expect(fakeServer.lastSent('post')?.body).toEqual({ meetingId: MEETING_ID, agendaItemId: ITEM_ID })
})
