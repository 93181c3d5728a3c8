import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, apiFor, fetchFor, type Schemas, unwrap } from '@/shared/api/client'
import { everyPage } from '@/shared/api/everyPage'
import type { Boundaries, Markers } from '@/shared/map/mapView'
import type { ResourceQuery } from './search'

export type Resource = Schemas['ResourceView']
export type ResourceSummary = Schemas['ResourceSummary']
export type Choices = Schemas['ChoicesView']
export type Position = Schemas['Position']
export type ResourceStatus = Schemas['ResourceStatus']
export type MapNote = Schemas['MapNoteView']

const RESOURCES = '/api/v1/municipalities/{code}/resources'

export function resourcesQuery(code: string, query: ResourceQuery) {
  return infiniteQueryOptions({
    queryKey: ['resources', code, 'list', query],
    queryFn: async ({ pageParam: cursor, signal, meta }) => {
      const asked = { ...query, ...(cursor && { cursor }) }
      const page = await unwrap(apiFor(meta).GET(RESOURCES, { params: { path: { code }, query: asked }, signal }))
      return page as Schemas['ResourcePage'] // the other media type is the map's
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function resourceQuery(code: string, resourceId: string) {
  return queryOptions({
    queryKey: ['resources', code, 'one', resourceId],
    queryFn: ({ signal, meta }) =>
      unwrap(apiFor(meta).GET(`${RESOURCES}/{resourceId}`, { params: { path: { code, resourceId } }, signal })),
  })
}

/** Words and areas to choose by; they change seldom. */
export function choicesQuery(code: string) {
  return queryOptions({
    queryKey: ['resource-choices', code],
    queryFn: ({ signal, meta }) =>
      unwrap(
        apiFor(meta).GET('/api/v1/municipalities/{code}/resource-choices', { params: { path: { code } }, signal }),
      ),
    staleTime: 5 * 60_000,
  })
}

/** All that the list has a position of, in the order of the list. */
export function markersQuery(code: string, query: ResourceQuery) {
  return queryOptions({
    queryKey: ['resources', code, 'markers', query],
    queryFn: async ({ signal, meta }) => {
      const headers = { Accept: 'application/geo+json' }
      const markers = await unwrap(apiFor(meta).GET(RESOURCES, { params: { path: { code }, query }, headers, signal }))
      return markers as Markers
    },
  })
}

/** Borders of areas for the map to draw; a municipality that has given none gets none. */
export function boundariesQuery(code: string) {
  return queryOptions({
    queryKey: ['resource-maps', code, 'areas'],
    queryFn: async ({ signal, meta }): Promise<Boundaries | null> => {
      const address = new URL(`/api/v1/municipalities/${code}/resource-maps/areas`, window.location.origin)
      const response = await fetchFor(meta)(new Request(address, { signal }))
      return response.ok ? ((await response.json()) as Boundaries) : null // without borders the map is a map too
    },
    staleTime: 5 * 60_000,
  })
}

export function mapNotesQuery(code: string, areaId: string | undefined) {
  return queryOptions({
    queryKey: ['map-notes', code, 'list', areaId],
    queryFn: ({ signal, meta }) =>
      everyPage((cursor) =>
        unwrap(
          apiFor(meta).GET('/api/v1/municipalities/{code}/map-notes', {
            params: { path: { code }, query: { limit: 200, ...(areaId && { areaId }), ...(cursor && { cursor }) } },
            signal,
          }),
        ),
      ),
  })
}

/** The one that a marker stands for. */
export function numberedQuery(code: string, number: number) {
  return queryOptions({
    queryKey: ['resources', code, 'number', number],
    queryFn: async ({ signal, meta }) => {
      const page = await unwrap(apiFor(meta).GET(RESOURCES, { params: { path: { code }, query: { number } }, signal }))
      return (page as Schemas['ResourcePage']).items[0] ?? null
    },
  })
}

export function historyQuery(code: string, resourceId: string) {
  return infiniteQueryOptions({
    queryKey: ['resources', code, 'one', resourceId, 'history'],
    queryFn: ({ pageParam: cursor, signal }) =>
      unwrap(
        api.GET(`${RESOURCES}/{resourceId}/history`, {
          params: { path: { code, resourceId }, query: { limit: 20, ...(cursor && { cursor }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function mapNoteQuery(code: string, mapNoteId: string) {
  return queryOptions({
    queryKey: ['map-notes', code, 'one', mapNoteId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/map-notes/{mapNoteId}', {
          params: { path: { code, mapNoteId } },
          signal,
        }),
      ),
  })
}
