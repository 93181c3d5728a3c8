import { vi } from 'vitest'
import type { Paths } from '@/shared/api/client'

type Method = 'get' | 'post' | 'put' | 'delete'
type PathsWith<M extends Method> = {
  [P in keyof Paths]: Paths[P][M] extends { responses: unknown } ? P : never
}[keyof Paths]
type Body<Operation> = Operation extends { responses: infer Responses }
  ? Responses[keyof Responses & (200 | 201)] extends { content: { 'application/json': infer Json } }
    ? Json
    : undefined
  : never

type Sent = { method: string; path: string; headers: Headers; body: unknown }
type Answer = { method: string; pattern: RegExp; respond: (query: URLSearchParams) => Response | Promise<Response> }

let answers: Answer[] = []

/** A server at the level of fetch. Answers are typed by the API's schema; the newest answer to a path counts. */
export const fakeServer = {
  sent: [] as Sent[],
  /** Requests that no answer was given for; tests may assert that there are none. */
  unexpected: [] as string[],

  start() {
    answers = []
    fakeServer.sent = []
    fakeServer.unexpected = []
    vi.stubGlobal('fetch', answer)
  },
  stop() {
    vi.unstubAllGlobals()
    if (fakeServer.unexpected.length > 0) throw new Error(`no answer for ${fakeServer.unexpected.join(', ')}`)
  },

  answer<M extends Method, P extends PathsWith<M> & string>(method: M, path: P, body: Body<Paths[P][M]>, status = 200) {
    add(method, path, () => json(body, status, 'application/json'))
  },
  /** For lists whose filter matters. */
  answerBy<P extends PathsWith<'get'> & string>(path: P, bodyOf: (query: URLSearchParams) => Body<Paths[P]['get']>) {
    add('get', path, (query) => json(bodyOf(query), 200, 'application/json'))
  },
  refuse(
    method: Method,
    path: keyof Paths & string,
    slug: string,
    status: number,
    errors?: { pointer: string; code: string }[],
  ) {
    add(method, path, () =>
      json(
        { type: `/problems/${slug}`, title: slug, status, ...(errors ? { errors } : {}) },
        status,
        'application/problem+json',
      ),
    )
  },
  /** The line is down for this path. */
  lose(method: Method, path: keyof Paths & string) {
    add(method, path, () => Promise.reject(new TypeError('Failed to fetch')))
  },
  /** For what is not the app's own API: the login server. */
  answerRaw(method: Method, path: string, body: unknown, status = 200) {
    add(method, path, () => json(body, status, 'application/json'))
  },
  loseRaw(method: Method, path: string) {
    add(method, path, () => Promise.reject(new TypeError('Failed to fetch')))
  },
  lastSent(method: Method): Sent | undefined {
    return fakeServer.sent.findLast((sent) => sent.method === method.toUpperCase())
  },
}

function add(method: string, path: string, respond: Answer['respond']) {
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
  answers.unshift({ method: method.toUpperCase(), pattern, respond })
}

function json(body: unknown, status: number, type: string): Response {
  if (body === undefined) return new Response(null, { status: 204 })
  const version = typeof body === 'object' && body !== null && 'version' in body ? body.version : undefined
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': type, ...(version === undefined ? {} : { ETag: `"${version}"` }) },
  })
}

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input instanceof Request ? input : new URL(input, window.location.origin), init)
  const { pathname: path, searchParams } = new URL(request.url)
  if (path === '/config.json') return json({ issuer: 'http://localhost:8180/realms/sasaeai' }, 200, 'application/json')
  const text = await request.text()
  fakeServer.sent.push({
    method: request.method,
    path,
    headers: request.headers,
    body: bodyOf(text),
  })
  const found = answers.find((candidate) => candidate.method === request.method && candidate.pattern.test(path))
  if (!found) fakeServer.unexpected.push(`${request.method} ${path}`)
  return found ? found.respond(searchParams) : new Response(null, { status: 404 })
}

function bodyOf(text: string): unknown {
  return /^[[{"]/.test(text) ? JSON.parse(text) : text || undefined
}
