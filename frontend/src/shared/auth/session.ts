import { ErrorResponse, type User } from 'oidc-client-ts'
import { ConnectionError } from '../api/problem'
import { userManager } from './userManager'

/** `expired` keeps the account: what is on the screen and on the device still belongs to it. */
export type Session =
  | { status: 'unknown' | 'anonymous'; account?: undefined }
  | { status: 'active' | 'expired'; account: string }

const RENEW_BEFORE_SECONDS = 20

let session: Session = { status: 'unknown' }
let renewal: Promise<User | null> | undefined
const listeners = new Set<() => void>()

export function currentSession(): Session {
  return session
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Looks whether this tab is logged in; a token that ran out is renewed quietly. */
export async function openSession(): Promise<Session> {
  if (!session.account) {
    const user = await (await userManager()).getUser()
    become(user ? { status: 'active', account: user.profile.sub } : { status: 'anonymous' })
    if (user) await accessToken().catch(() => undefined)
  }
  return session
}

/** Leaves for the login page; `returnTo` is the page to come back to. */
export async function logIn(returnTo: string): Promise<void> {
  const manager = await userManager()
  await manager.signinRedirect({ state: returnTo }).catch((cause: unknown) => {
    throw new ConnectionError({ cause })
  })
}

/** Ends the redirect of the login page and says which page to go back to. */
export async function finishLogIn(): Promise<string> {
  const user = await (await userManager()).signinRedirectCallback()
  become({ status: 'active', account: user.profile.sub })
  return typeof user.state === 'string' && /^\/(?!\/)/.test(user.state) ? user.state : '/home'
}

export async function logOut(): Promise<void> {
  const manager = await userManager()
  const user = await manager.getUser()
  become({ status: 'anonymous' })
  await manager.signoutRedirect(user?.id_token ? { id_token_hint: user.id_token } : {})
}

/** A token that is still good for a while; `fresh` asks for another after the server refused one. */
export async function accessToken(fresh = false): Promise<string | undefined> {
  if (session.status !== 'active') return undefined
  const user = await (await userManager()).getUser()
  if (user && !fresh && (user.expires_in ?? 0) > RENEW_BEFORE_SECONDS) return user.access_token
  return (await renew())?.access_token
}

/** The server no longer knows this login. */
export function expireSession(): void {
  if (session.status === 'active') become({ status: 'expired', account: session.account })
}

async function renew(): Promise<User | null> {
  renewal ??= userManager()
    .then((manager) => manager.signinSilent())
    .finally(() => {
      renewal = undefined
    })
  try {
    return await renewal
  } catch (failure) {
    if (failure instanceof ErrorResponse) {
      expireSession() // Keycloak said no; a broken line is not a refusal and may be tried again
      return null
    }
    throw failure
  }
}

function become(next: Session): void {
  session = next
  for (const listener of listeners) listener()
}
