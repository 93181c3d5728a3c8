import type { QueryMeta } from '@tanstack/react-query'
import createClient from 'openapi-fetch'
import { accessToken, expireSession } from '../auth/session'
import { ConnectionError, ProblemError, readProblem } from './problem'
import type { components, paths } from './schema'

export type Schemas = components['schemas']
export type Paths = paths

export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: authorizedFetch })

const nobodysApi = createClient<paths>({ baseUrl: window.location.origin, fetch: sendAsNobody })

/** Who asks is settled by the pages that the query belongs to. */
export function apiFor(meta: QueryMeta | undefined): typeof api {
  return meta?.asNobody ? nobodysApi : api
}

export function fetchFor(meta: QueryMeta | undefined): typeof authorizedFetch {
  return meta?.asNobody ? sendAsNobody : authorizedFetch
}

function sendAsNobody(request: Request): Promise<Response> {
  return send(request, undefined)
}

/** Sends with the login's token; a refused one is renewed once, and only then the session counts as over. */
export async function authorizedFetch(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await send(request, await accessToken().catch(lostLine))
  if (response.status !== 401) return response
  const token = await accessToken(true).catch(lostLine)
  const second = token ? await send(again, token) : response
  if (second.status === 401) expireSession()
  return second
}

async function send(request: Request, token: string | undefined): Promise<Response> {
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  try {
    return await fetch(request)
  } catch (failure) {
    if (request.signal.aborted) throw failure
    return lostLine(failure)
  }
}

function lostLine(failure: unknown): never {
  throw new ConnectionError({ cause: failure })
}

type Answer<T> = { data?: T; error?: unknown; response: Response }

/** The body of a good answer, or a `ProblemError`. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call
  if (!response.ok) throw new ProblemError(readProblem(error, response.status))
  return data as T
}
