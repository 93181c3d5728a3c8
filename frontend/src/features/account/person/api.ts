import { api, type Schemas, unwrap } from '@/shared/api/client'
import { because, changing } from '@/shared/api/headers'

export type Person = Schemas['PersonView']

/** Each call is a look that the server writes down, so that no answer is kept anywhere. */
export function lookAtPerson(code: string, personId: string, reason: string): Promise<Person> {
  return unwrap(
    api.GET('/api/v1/municipalities/{code}/people/{personId}', {
      params: { path: { code, personId } },
      headers: because(reason),
      cache: 'no-store',
    }),
  )
}

export function replacePerson(
  code: string,
  personId: string,
  version: number,
  body: Schemas['PersonInput'],
): Promise<Person> {
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}/people/{personId}', {
      params: { path: { code, personId } },
      body,
      headers: changing(version),
    }),
  )
}

export async function erasePerson(code: string, personId: string, version: number): Promise<void> {
  await unwrap(
    api.DELETE('/api/v1/municipalities/{code}/people/{personId}', {
      params: { path: { code, personId } },
      headers: changing(version),
    }),
  )
}
