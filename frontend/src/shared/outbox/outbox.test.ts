import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '@/test/fakeServer'
import { logInAs, TAKASAKI_CITY, YAWATA_RESIDENT } from '@/test/renderApp'
import type { Schemas } from '../api/client'
import { ProblemError } from '../api/problem'
import { openSession } from '../auth/session'
import { deviceStore } from '../drafts/deviceStore'
import { clearDevice, countKept } from '../drafts/drafts'
import { outboxState, removeUnsent, sendOrKeep, sendUnsent } from './outbox'

const VOICES = '/api/v1/municipalities/{code}/voices'
const ACCOUNT = YAWATA_RESIDENT.accountId

const SAVED: Schemas['VoiceView'] = {
  id: '0198a000-0000-7000-8000-0000000000f1',
  category: 'MOBILITY',
  categoryLabel: '移動',
  areaId: '0198a000-0000-7000-8000-0000000000a1',
  areaName: '町屋',
  heardOn: '2026-11-20',
  status: 'NEW',
  mine: true,
  createdAt: '2026-11-20T05:03:00Z',
  outcomes: [],
  visibility: 'CENTER',
  version: 0,
  editable: true,
  reviewable: false,
}

function voice(text: string, idempotencyKey: string) {
  const path = '/api/v1/municipalities/102024/voices'
  return { kind: 'voices', label: '声', path, body: { text }, idempotencyKey }
}

beforeEach(async () => {
  logInAs(YAWATA_RESIDENT)
  await openSession()
  await clearDevice(ACCOUNT)
})

test('a create on a good line reaches the server with its key and leaves nothing behind', async () => {
  fakeServer.answer('post', VOICES, SAVED, 201)

  const result = await sendOrKeep(voice('坂の下にベンチがほしい', 'key-1'))

  expect(result).toEqual({ outcome: 'sent', body: SAVED })
  expect(fakeServer.lastSent('post')?.headers.get('Idempotency-Key')).toBe('key-1')
  expect(outboxState().items).toEqual([])
  expect(outboxState().sentAt).toBeDefined()
})

test('on a lost line it stays on the device and is sent again with the same key, oldest first', async () => {
  fakeServer.lose('post', VOICES)
  expect(await sendOrKeep(voice('一つめ', 'key-1'))).toEqual({ outcome: 'kept' })
  expect(await sendOrKeep(voice('二つめ', 'key-2'))).toEqual({ outcome: 'kept' })
  expect(outboxState().items).toHaveLength(2)

  fakeServer.answer('post', VOICES, SAVED, 201)
  fakeServer.sent = []
  await sendUnsent()

  const posts = fakeServer.sent.filter((sent) => sent.method === 'POST')
  expect(posts.map((sent) => sent.headers.get('Idempotency-Key'))).toEqual(['key-1', 'key-2'])
  expect(outboxState().items).toEqual([])
})

test('a refusal while the writer looks on is told at once and not kept', async () => {
  fakeServer.refuse('post', VOICES, 'validation', 422, [{ pointer: '/text', code: 'size' }])

  await expect(sendOrKeep(voice('', 'key-1'))).rejects.toBeInstanceOf(ProblemError)

  expect(outboxState().items).toEqual([])
})

test('a refusal later waits for its writer, and does not hold up the others', async () => {
  fakeServer.lose('post', VOICES)
  await sendOrKeep(voice('', 'key-1'))
  fakeServer.refuse('post', VOICES, 'validation', 422)

  await sendUnsent()
  expect(outboxState().items).toMatchObject([{ idempotencyKey: 'key-1', refusal: '/problems/validation' }])

  fakeServer.sent = []
  await sendUnsent()
  expect(fakeServer.sent).toEqual([])
  await removeUnsent('key-1')
  expect(outboxState().items).toEqual([])
})

test('what one person left on a shared computer is not sent, shown or counted for the next', async () => {
  fakeServer.lose('post', VOICES)
  await sendOrKeep(voice('わたしの声', 'key-1'))
  const store = await deviceStore()
  const mine = await store.get('outbox', 'key-1')
  if (mine) await store.put('outbox', { ...mine, idempotencyKey: 'key-2', account: TAKASAKI_CITY.accountId })

  fakeServer.answer('post', VOICES, SAVED, 201)
  fakeServer.sent = []
  await sendUnsent()

  expect(fakeServer.sent.map((sent) => sent.headers.get('Idempotency-Key'))).toEqual(['key-1'])
  expect((await countKept(TAKASAKI_CITY.accountId)).unsent).toBe(1)
  await clearDevice(TAKASAKI_CITY.accountId)
  expect((await countKept(TAKASAKI_CITY.accountId)).unsent).toBe(0)
})
