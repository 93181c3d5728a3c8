import { authorizedFetch } from '../api/client'
import { creating } from '../api/headers'
import { ConnectionError, ProblemError, readProblem } from '../api/problem'
import { currentSession } from '../auth/session'
import { deviceStore, type OutboxItem } from '../drafts/deviceStore'

export type NewOutboxItem = Pick<OutboxItem, 'label' | 'kind' | 'path' | 'body' | 'idempotencyKey'>

export type SendResult = { outcome: 'sent'; body: unknown } | { outcome: 'kept' }

export type OutboxState = { items: readonly OutboxItem[]; sentAt?: string }

const TRY_AGAIN_STATUSES = [401, 408, 425, 429, 500, 502, 503, 504]

let state: OutboxState = { items: [] }
let sending: Promise<void> | undefined
const listeners = new Set<(sent?: OutboxItem) => void>()

export function outboxState(): OutboxState {
  return state
}

/** The listener hears the item that just reached the server, so that lists can be read again. */
export function onOutboxChange(listener: (sent?: OutboxItem) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Writes the create down on the device first, then sends it. A lost line keeps it for later; a refusal takes it out
 * again and is thrown, because its writer still sees the form.
 */
export async function sendOrKeep(create: NewOutboxItem): Promise<SendResult> {
  const { account } = currentSession()
  if (!account) throw new ConnectionError()
  const item: OutboxItem = { ...create, account, queuedAt: new Date().toISOString() }
  await (await deviceStore()).put('outbox', item)
  await refreshOutbox()
  try {
    const body = await post(item)
    await settle(item)
    return { outcome: 'sent', body }
  } catch (failure) {
    if (mayTryAgain(failure)) return { outcome: 'kept' }
    await removeUnsent(item.idempotencyKey)
    throw failure
  }
}

/** Sends everything that waits, oldest first; stops at the first lost line. */
export function sendUnsent(): Promise<void> {
  sending ??= inOneTab(sendWaiting).finally(() => {
    sending = undefined
  })
  return sending
}

export async function removeUnsent(idempotencyKey: string): Promise<void> {
  await (await deviceStore()).delete('outbox', idempotencyKey)
  await refreshOutbox()
}

export async function refreshOutbox(sent?: OutboxItem): Promise<void> {
  const { account } = currentSession()
  const items = account ? await (await deviceStore()).getAllFromIndex('outbox', 'account', account) : []
  items.sort((one, other) => one.queuedAt.localeCompare(other.queuedAt))
  const sentAt = sent ? new Date().toISOString() : state.sentAt
  state = sentAt ? { items, sentAt } : { items }
  for (const listener of listeners) listener(sent)
}

async function sendWaiting(): Promise<void> {
  await refreshOutbox()
  for (const item of state.items.filter((waiting) => !waiting.refusal)) {
    try {
      await post(item)
      await settle(item)
    } catch (failure) {
      if (mayTryAgain(failure)) return
      await (await deviceStore()).put('outbox', { ...item, refusal: refusalOf(failure) })
      await refreshOutbox()
    }
  }
}

async function post(item: OutboxItem): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json', ...creating(item.idempotencyKey) }
  const url = new URL(item.path, window.location.origin)
  const response = await authorizedFetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(item.body) }))
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new ProblemError(readProblem(body, response.status))
  return body
}

async function settle(item: OutboxItem): Promise<void> {
  await (await deviceStore()).delete('outbox', item.idempotencyKey)
  await refreshOutbox(item)
}

function mayTryAgain(failure: unknown): boolean {
  if (failure instanceof ProblemError) return TRY_AGAIN_STATUSES.includes(failure.problem.status)
  return failure instanceof ConnectionError
}

function refusalOf(failure: unknown): string {
  return failure instanceof ProblemError ? failure.problem.type : '/problems/unexpected'
}

/** Two tabs of one browser do not send the same thing at the same time (and if they did, the key makes it one row). */
async function inOneTab(work: () => Promise<void>): Promise<void> {
  await (navigator.locks ? navigator.locks.request('sasaeai-outbox', work) : work())
}
