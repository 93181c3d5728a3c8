import { expect, test } from 'vitest'
import { fakeServer } from '@/test/fakeServer'
import { logInAs, YAWATA_RESIDENT } from '@/test/renderApp'
import { api, unwrap } from '../api/client'
import { ConnectionError, isProblem } from '../api/problem'
import { currentSession, openSession } from './session'

const ISSUER = 'http://localhost:8180/realms/sasaeai'
const TOKEN_PATH = '/realms/sasaeai/protocol/openid-connect/token'

function keycloakAnswers(body: unknown, status = 200) {
  fakeServer.answerRaw('get', '/realms/sasaeai/.well-known/openid-configuration', {
    issuer: ISSUER,
    token_endpoint: `http://localhost:8180${TOKEN_PATH}`,
  })
  fakeServer.answerRaw('post', TOKEN_PATH, body, status)
}

/** An open session whose token has seconds left. */
async function openAboutToEnd() {
  logInAs(YAWATA_RESIDENT)
  await openSession()
  logInAs(YAWATA_RESIDENT, 5)
}

function tokensUsed(): (string | null)[] {
  return fakeServer.sent.filter((sent) => sent.path === '/api/v1/me').map((sent) => sent.headers.get('Authorization'))
}

function getMe() {
  return unwrap(api.GET('/api/v1/me'))
}

test('without a login nothing is sent in its name', async () => {
  expect((await openSession()).status).toBe('anonymous')
})

test('a request carries the token of the login', async () => {
  logInAs(YAWATA_RESIDENT)
  await openSession()

  await getMe()

  expect(tokensUsed()).toEqual(['Bearer token-of-yawata-resident'])
})

test('a token about to end is renewed before the request, once for requests at the same time', async () => {
  await openAboutToEnd()
  keycloakAnswers({ access_token: 'renewed', token_type: 'Bearer', expires_in: 300, refresh_token: 'next' })

  await Promise.all([getMe(), getMe()])

  expect(tokensUsed()).toEqual(['Bearer renewed', 'Bearer renewed'])
  expect(fakeServer.sent.filter((sent) => sent.path === TOKEN_PATH)).toHaveLength(1)
})

test('a lost line while renewing is not the end of the session', async () => {
  await openAboutToEnd()
  keycloakAnswers({})
  fakeServer.loseRaw('post', TOKEN_PATH)

  await expect(getMe()).rejects.toBeInstanceOf(ConnectionError)
  expect(currentSession().status).toBe('active')
})

test('a refused renewal ends the session but keeps the account, so that drafts stay its own', async () => {
  await openAboutToEnd()
  keycloakAnswers({ error: 'invalid_grant' }, 400)
  fakeServer.refuse('get', '/api/v1/me', 'unauthenticated', 401)

  await expect(getMe()).rejects.toSatisfy((error) => isProblem(error, 'unauthenticated'))

  expect(currentSession()).toEqual({ status: 'expired', account: YAWATA_RESIDENT.accountId })
})
