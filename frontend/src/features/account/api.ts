import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'

export type Me = Schemas['MeView']

/** Who is logged in, where, and with which councils. */
export function meQuery() {
  return queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me', { signal })),
    staleTime: 5 * 60_000,
  })
}

/** Only below the `_app` route, which has loaded it. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery()).data
}
