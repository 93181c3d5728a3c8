import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { type Schemas, tokenOf } from '../support/api.ts'
import { apiUrl, backendLog } from '../support/environment.ts'
import { words } from '../support/words.ts'

type Line = { message: string; mdc: { requestId?: string } }

async function inviteTwice(token: string, requestId: string, label: string): Promise<number> {
  const body: Schemas['AccountInput'] = { username: 'takasaki-city', label, role: 'CITY' }
  const response = await fetch(`${apiUrl}/api/v1/municipalities/102024/accounts`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'X-Request-Id': requestId },
    body: JSON.stringify(body),
  })
  return response.status
}

test('each line of the log is JSON with the id of its request, and holds nothing that people wrote', async () => {
  const token = await tokenOf('takasaki-city')
  const requestId = crypto.randomUUID()
  const label = words('山田 花子 000-0000')

  assert.equal(await inviteTwice(token, requestId, label), 409) // the database's refusal is logged

  const text = await readFile(backendLog, 'utf8')
  const lines = text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Line] : []))
  assert.ok(lines.some(({ mdc }) => mdc?.requestId === requestId))
  for (const secret of [label, token, token.split('.')[1] ?? '']) assert.ok(!text.includes(secret))
})
