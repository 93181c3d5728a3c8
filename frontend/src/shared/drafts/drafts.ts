import { currentSession } from '../auth/session'
import { type Draft, deviceStore } from './deviceStore'

/** Text that was typed and not yet sent, by account and by place in the app. */
export async function findDraft(key: string): Promise<Draft | undefined> {
  const { account } = currentSession()
  return account ? (await deviceStore()).get('drafts', [account, key]) : undefined
}

/** Keeps the value; the idempotency key stays the same until the draft is gone, so a repeated send makes one row. */
export async function saveDraft(key: string, value: unknown, idempotencyKey: string): Promise<Draft | undefined> {
  const { account } = currentSession()
  if (!account) return undefined
  const draft = { account, key, value, idempotencyKey, savedAt: new Date().toISOString() }
  await (await deviceStore()).put('drafts', draft)
  return draft
}

export async function removeDraft(key: string): Promise<void> {
  const { account } = currentSession()
  if (account) await (await deviceStore()).delete('drafts', [account, key])
}

/** Logging out leaves nothing of this account on the device. */
export async function clearDevice(account: string): Promise<void> {
  const transaction = (await deviceStore()).transaction(['drafts', 'outbox'], 'readwrite')
  for (const name of ['drafts', 'outbox'] as const) {
    const store = transaction.objectStore(name)
    for (const key of await store.index('account').getAllKeys(account)) await store.delete(key as never)
  }
  await transaction.done
}

export async function countKept(account: string): Promise<{ drafts: number; unsent: number }> {
  const store = await deviceStore()
  return {
    drafts: await store.countFromIndex('drafts', 'account', account),
    unsent: await store.countFromIndex('outbox', 'account', account),
  }
}
