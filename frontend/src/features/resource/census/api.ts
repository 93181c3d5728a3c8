import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { changing, creating } from '@/shared/api/headers'

export type Round = Schemas['CensusRoundView']
export type Progress = Schemas['CensusProgress']
export type Entry = Schemas['CensusEntryView']
export type Answer = Schemas['CensusAnswer']
export type EntryStatus = Schemas['EntryStatus']

export type EntryFilter = { areaId?: string | undefined; status?: EntryStatus | undefined }

export function roundsQuery(code: string) {
  return queryOptions({
    queryKey: ['census-rounds', code],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/census-rounds', {
          params: { path: { code }, query: { limit: 50 } },
          signal,
        }),
      ),
  })
}

export function roundQuery(code: string, roundId: string) {
  return queryOptions({
    queryKey: ['census-rounds', code, roundId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/census-rounds/{roundId}', {
          params: { path: { code, roundId } },
          signal,
        }),
      ),
  })
}

export function entriesQuery(code: string, roundId: string, { areaId, status }: EntryFilter) {
  return infiniteQueryOptions({
    queryKey: ['census-rounds', code, roundId, 'entries', areaId ?? '', status ?? ''],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/census-rounds/{roundId}/entries', {
          params: {
            path: { code, roundId },
            query: {
              limit: 50,
              ...(areaId && { areaId }),
              ...(status && { status }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function createRound(code: string, idempotencyKey: string, body: Schemas['CensusRoundInput']): Promise<Round> {
  return unwrap(
    api.POST('/api/v1/municipalities/{code}/census-rounds', {
      params: { path: { code } },
      headers: creating(idempotencyKey),
      body,
    }),
  )
}

export function changeRound(code: string, round: Round, body: Schemas['CensusRoundChangeInput']): Promise<Round> {
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}/census-rounds/{roundId}', {
      params: { path: { code, roundId: round.id } },
      headers: changing(round.version),
      body,
    }),
  )
}

export function answerByStaff(code: string, entry: Entry, body: Schemas['StaffAnswerInput']): Promise<Entry> {
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}/census-entries/{entryId}/answer', {
      params: { path: { code, entryId: entry.id } },
      headers: changing(entry.version),
      body,
    }),
  )
}

export function review(code: string, entry: Entry, accepted: boolean): Promise<Entry> {
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}/census-entries/{entryId}/review', {
      params: { path: { code, entryId: entry.id } },
      headers: changing(entry.version),
      body: { accepted },
    }),
  )
}

export function revokeLinks(code: string, entry: Entry): Promise<unknown> {
  return unwrap(
    api.DELETE('/api/v1/municipalities/{code}/census-entries/{entryId}/links', {
      params: { path: { code, entryId: entry.id } },
    }),
  )
}
