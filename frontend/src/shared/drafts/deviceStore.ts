import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export type Draft = {
  account: string
  key: string
  value: unknown
  idempotencyKey: string
  savedAt: string
}

/** A create that the server does not have yet. */
export type OutboxItem = {
  idempotencyKey: string
  account: string
  /** What a person calls it: 「声」. */
  label: string
  /** Kind for the pages that show it again: `voices`. */
  kind: string
  path: string
  body: unknown
  queuedAt: string
  /** Type of the problem when the server refused it; such an item waits for its writer. */
  refusal?: string
}

interface DeviceSchema extends DBSchema {
  drafts: { key: [string, string]; value: Draft; indexes: { account: string } }
  outbox: { key: string; value: OutboxItem; indexes: { account: string } }
}

let database: Promise<IDBPDatabase<DeviceSchema>> | undefined

/** What this device keeps until the server has it. Every row names its account: computers are shared. */
export function deviceStore(): Promise<IDBPDatabase<DeviceSchema>> {
  database ??= openDB<DeviceSchema>('sasaeai', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: ['account', 'key'] }).createIndex('account', 'account')
      db.createObjectStore('outbox', { keyPath: 'idempotencyKey' }).createIndex('account', 'account')
    },
    terminated() {
      database = undefined
    },
  })
  return database
}
