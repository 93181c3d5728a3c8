import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import type { ResourceQuery } from './search'

export type Resource = Schemas['ResourceView']
export type ResourceSummary = Schemas['ResourceSummary']
export type Choices = Schemas['ChoicesView']
export type Position = Schemas['Position']
export type ResourceStatus = Schemas['ResourceStatus']

const RESOURCES = '/api/v1/municipalities/{code}/resources'

export function resourcesQuery(code: string, query: ResourceQuery) {
  return infiniteQueryOptions({
    queryKey: ['resources', code, 'list', query],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const asked = { ...query, ...(cursor && { cursor }) }
      const page = await unwrap(api.GET(RESOURCES, { params: { path: { code }, query: asked }, signal }))
      return page as Schemas['ResourcePage'] // the other media type is the map's
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function resourceQuery(code: string, resourceId: string) {
  return queryOptions({
    queryKey: ['resources', code, 'one', resourceId],
    queryFn: ({ signal }) =>
      unwrap(api.GET(`${RESOURCES}/{resourceId}`, { params: { path: { code, resourceId } }, signal })),
  })
}

/** Words and areas to choose by; they change seldom. */
export function choicesQuery(code: string) {
  return queryOptions({
    queryKey: ['resource-choices', code],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/municipalities/{code}/resource-choices', { params: { path: { code } }, signal })),
    staleTime: 5 * 60_000,
  })
}
