import createClient from 'openapi-fetch'
import { type Paths, type Schemas, unwrap } from '@/shared/api/client'
import { ConnectionError } from '@/shared/api/problem'
import type { Answer } from '../api'

export type Asked = Schemas['CensusLinkView']

/** Whoever holds the paper answers as nobody, also where somebody is logged in; and the address is told to no one else. */
const api = createClient<Paths>({
  baseUrl: window.location.origin,
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  fetch: (request) =>
    fetch(request).catch((failure: unknown) => {
      throw new ConnectionError({ cause: failure })
    }),
})

const PATH = '/api/v1/municipalities/{code}/census-answers/{link}'

export function readAsked(code: string, link: string, signal?: AbortSignal): Promise<Asked> {
  return unwrap(api.GET(PATH, { params: { path: { code, link } }, ...(signal ? { signal } : {}) }))
}

export function sendAnswer(code: string, link: string, answer: Answer, note: string): Promise<Asked> {
  const words = note.trim()
  return unwrap(
    api.PUT(PATH, { params: { path: { code, link } }, body: { answer, ...(words ? { note: words } : {}) } }),
  )
}
