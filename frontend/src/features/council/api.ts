import { queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { everyPage } from '@/shared/api/everyPage'

export type Council = Schemas['CouncilView']
export type CouncilSummary = Schemas['CouncilSummary']
export type Member = Schemas['MemberView']
export type Lineage = Schemas['LineageView']

const LIMIT = 200

export function councilsQuery(code: string) {
  return queryOptions({
    queryKey: ['councils', code],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/councils', {
            params: { path: { code }, query: { limit: LIMIT, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  })
}

export function councilQuery(code: string, councilId: string) {
  return queryOptions({
    queryKey: ['councils', code, councilId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/councils/{councilId}', {
          params: { path: { code, councilId } },
          signal,
        }),
      ),
  })
}

export function visionsQuery(code: string, councilId: string) {
  return queryOptions({
    queryKey: ['councils', code, councilId, 'visions'],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/councils/{councilId}/visions', {
            params: { path: { code, councilId }, query: { limit: LIMIT, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  })
}

export function lineageQuery(code: string, councilId: string) {
  return queryOptions({
    queryKey: ['councils', code, councilId, 'lineage'],
    queryFn: async ({ signal }) => {
      const page = await unwrap(
        api.GET('/api/v1/municipalities/{code}/councils/{councilId}/lineage', {
          params: { path: { code, councilId }, query: { limit: LIMIT } },
          signal,
        }),
      )
      return page.items
    },
  })
}

/** Everybody who is or was a member; `current` says who is today. */
export function membersQuery(code: string, councilId: string) {
  return queryOptions({
    queryKey: ['councils', code, councilId, 'members'],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/councils/{councilId}/members', {
            params: {
              path: { code, councilId },
              query: { all: true, limit: LIMIT, ...(cursor ? { cursor } : {}) },
            },
            signal,
          }),
        ),
      ),
  })
}

/** What the system understands of 「毎月第3木曜日 14:00から15:30」, and its next days. */
export function scheduleReadingQuery(code: string, text: string, from: string) {
  return queryOptions({
    queryKey: ['schedule-readings', code, text, from],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/schedule-readings', {
          params: { path: { code }, query: { text, from } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export type ScheduleReading = Schemas['ScheduleReadingView']

export function areaChoicesQuery(code: string) {
  return queryOptions({
    queryKey: ['areas', code, 'choices'],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/areas', {
            params: { path: { code }, query: { limit: LIMIT, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  })
}

export function centerChoicesQuery(code: string) {
  return queryOptions({
    queryKey: ['centers', code, 'choices'],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/centers', {
            params: { path: { code }, query: { limit: LIMIT, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  })
}

export function capacitiesQuery(code: string) {
  return queryOptions({
    queryKey: ['code-lists', code, 'CAPACITY'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/code-lists/{list}', {
          params: { path: { code, list: 'CAPACITY' } },
          signal,
        }),
      ),
  })
}
