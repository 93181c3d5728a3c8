import { queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { everyPage } from '@/shared/api/everyPage'
import { changing, creating } from '@/shared/api/headers'

export type Account = Schemas['AccountView']
export type AccountInput = Schemas['AccountInput']
export type FirstPassword = Schemas['FirstPasswordView']
export type Role = Account['role']

const LIMIT = 200

/** All logins of the municipality: some hundreds, searched on the device. */
export function accountsQuery(code: string) {
  return queryOptions({
    queryKey: ['accounts', code],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/accounts', {
            params: { path: { code }, query: { limit: LIMIT, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  })
}

export function accountQuery(code: string, accountId: string) {
  return queryOptions({
    queryKey: ['accounts', code, accountId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/accounts/{accountId}', {
          params: { path: { code, accountId } },
          signal,
        }),
      ),
  })
}

export function invite(code: string, input: AccountInput, idempotencyKey: string): Promise<Account> {
  return unwrap(
    api.POST('/api/v1/municipalities/{code}/accounts', {
      params: { path: { code } },
      headers: creating(idempotencyKey),
      body: input,
    }),
  )
}

export type AccountChange = Pick<Account, 'label' | 'centerIds' | 'status'>

export function changeAccount(
  code: string,
  accountId: string,
  version: number,
  change: AccountChange,
): Promise<Account> {
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}/accounts/{accountId}', {
      params: { path: { code, accountId } },
      headers: changing(version),
      body: change,
    }),
  )
}

/** Comes once and is stored nowhere; asking again makes another. */
export function issueFirstPassword(code: string, accountId: string, passkey: boolean): Promise<FirstPassword> {
  return unwrap(
    api.POST('/api/v1/municipalities/{code}/accounts/{accountId}/first-password', {
      params: { path: { code, accountId } },
      body: { passkey },
    }),
  )
}

export function provisionAgain(code: string, accountId: string): Promise<Account> {
  return unwrap(
    api.POST('/api/v1/municipalities/{code}/accounts/{accountId}/provisioning', {
      params: { path: { code, accountId } },
    }),
  )
}

/** Councils and their members stand above accounts; here they are only choices of an invitation. */
export function councilChoicesQuery(code: string) {
  return queryOptions({
    queryKey: ['councils', code, 'choices'],
    queryFn: async ({ signal }) => {
      const councils = await everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/councils', {
            params: { path: { code }, query: { limit: LIMIT, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      )
      return councils
        .filter((council) => council.status !== 'CLOSED')
        .map(({ id, name }) => ({ value: id, label: name }))
    },
  })
}

/** Who of a council's present members has no login yet. */
export function memberChoicesQuery(code: string, councilId: string) {
  return queryOptions({
    queryKey: ['councils', code, councilId, 'choices'],
    enabled: councilId !== '',
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(
        api.GET('/api/v1/municipalities/{code}/councils/{councilId}/members', {
          params: { path: { code, councilId }, query: { limit: LIMIT } },
          signal,
        }),
      )
      return items
        .filter((member) => !member.hasLogin)
        .map(({ id, displayName }) => ({ value: id, label: displayName }))
    },
  })
}
