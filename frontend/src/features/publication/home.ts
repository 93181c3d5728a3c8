import { queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'

export type Home = Schemas['HomeView']

/** What is due for the person who is logged in. */
export function homeQuery(code: string) {
  return queryOptions({
    queryKey: ['home', code],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/municipalities/{code}/home', { params: { path: { code } }, signal })),
    gcTime: Number.POSITIVE_INFINITY, // the first page opens again where the line is dead
  })
}
