import assert from 'node:assert/strict'
import type { components } from '../../src/shared/api/schema.d.ts'
import { apiUrl, keycloakUrl } from './environment.ts'
import { DEMO_PASSWORD } from './login.ts'

const TAKASAKI = '102024'

export type Schemas = components['schemas']

/** What has to stand before a journey begins, and what has to stand after it, through the contract like any script. */
export type Api = {
  read: <View>(path: string) => Promise<View>
  create: <View>(path: string, body: object) => Promise<View>
  print: (path: string) => Promise<Buffer>
  bring: <View>(path: string, csv: string) => Promise<View>
}

export async function apiOf(username: string): Promise<Api> {
  const headers = { Authorization: `Bearer ${await tokenOf(username)}` }
  const url = (path: string) => `${apiUrl}/api/v1/municipalities/${TAKASAKI}/${path}`
  return {
    read: async (path) => answerOf(await fetch(url(path), { headers })),
    create: async (path, body) =>
      answerOf(
        await fetch(url(path), {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
          body: JSON.stringify(body),
        }),
      ),
    print: async (path) => {
      const response = await fetch(url(path), { method: 'POST', headers })
      assert.equal(response.headers.get('Content-Type'), 'application/pdf')
      return Buffer.from(await response.arrayBuffer())
    },
    bring: async (path, csv) =>
      answerOf(
        await fetch(url(path), {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'text/csv', 'File-Name': 'list.csv' },
          body: csv,
        }),
      ),
  }
}

export async function tokenOf(username: string): Promise<string> {
  const response = await fetch(`${keycloakUrl}/realms/sasaeai/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'sasaeai-cli',
      username,
      password: DEMO_PASSWORD,
    }),
  })
  return (await answerOf<{ access_token: string }>(response)).access_token
}

async function answerOf<View>(response: Response): Promise<View> {
  const body = await response.text()
  assert.ok(response.ok, `${response.url}: ${response.status} ${body}`)
  return JSON.parse(body) as View
}
