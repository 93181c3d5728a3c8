import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { everyPage } from '@/shared/api/everyPage'

export type Meeting = Schemas['MeetingView']
export type MeetingSummary = Schemas['MeetingSummary']
export type MeetingStatus = Schemas['MeetingStatus']
export type AgendaItem = Schemas['AgendaItemView']
export type Decision = Schemas['DecisionView']
export type Attendance = Schemas['AttendanceView']
export type Attachment = Schemas['AttachmentView']
export type AgendaVoice = Schemas['VoiceView']

const LIMIT = 200
const PAGE = 50

type Period = { from?: string; to?: string; sort: 'HELD_ON_ASC' | 'HELD_ON_DESC' }

/** Page by page, because meetings pile up over the years. */
export function meetingsQuery(code: string, period: Period) {
  return infiniteQueryOptions({
    queryKey: ['meetings', code, 'list', period],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/meetings', {
          params: { path: { code }, query: { ...period, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** The newest meetings of one council: enough for the list beside an open one. */
export function councilMeetingsQuery(code: string, councilId: string) {
  return queryOptions({
    queryKey: ['meetings', code, 'council', councilId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/meetings', {
          params: { path: { code }, query: { councilId, sort: 'HELD_ON_DESC', limit: PAGE } },
          signal,
        }),
      ),
    select: (page) => page.items,
  })
}

export function meetingQuery(code: string, meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', code, meetingId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/meetings/{meetingId}', {
          params: { path: { code, meetingId } },
          signal,
        }),
      ),
  })
}

export function attendanceQuery(code: string, meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', code, meetingId, 'attendance'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/meetings/{meetingId}/attendance', {
          params: { path: { code, meetingId } },
          signal,
        }),
      ),
  })
}

/** Promises of earlier meetings that nobody has kept yet. */
export function openDecisionsQuery(code: string, councilId: string) {
  return queryOptions({
    queryKey: ['decisions', code, 'open', councilId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/decisions', {
          params: { path: { code }, query: { councilId, state: 'OPEN', sort: 'DUE_ON_ASC', limit: LIMIT } },
          signal,
        }),
      ),
    select: (page) => page.items,
  })
}

/** Voices that may be talked about: reviewed, of the council's areas. */
export function reviewedVoicesQuery(code: string, councilId: string) {
  return queryOptions({
    queryKey: ['voices', code, 'reviewed', councilId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/voices', {
          params: { path: { code }, query: { councilId, status: 'REVIEWED', limit: LIMIT } },
          signal,
        }),
      ),
    select: (page) => page.items,
  })
}

/** The voices that one agenda item is about. */
export function itemVoicesQuery(code: string, agendaItemId: string) {
  return queryOptions({
    queryKey: ['voices', code, 'item', agendaItemId],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/voices', {
            params: { path: { code }, query: { agendaItemId, limit: LIMIT, ...(cursor ? { cursor } : {}) } },
            signal,
          }),
        ),
      ),
  })
}

/** Which items of the agenda come from 足りないところ. */
export function meetingGapsQuery(code: string, meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', code, meetingId, 'gaps'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/meetings/{meetingId}/gaps', {
          params: { path: { code, meetingId } },
          signal,
        }),
      ),
    select: (gaps) => gaps.items,
  })
}

export function meetingKindsQuery(code: string) {
  return queryOptions({
    queryKey: ['code-lists', code, 'MEETING_KIND'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/code-lists/{list}', {
          params: { path: { code, list: 'MEETING_KIND' } },
          signal,
        }),
      ),
  })
}
