import { queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'

export type Pack = Schemas['PackContent']
export type Minutes = Schemas['MinutesContent']

export function packQuery(code: string, meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', code, meetingId, 'pack'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/meetings/{meetingId}/pack', {
          params: { path: { code, meetingId } },
          signal,
        }),
      ),
  })
}

export function minutesQuery(code: string, meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', code, meetingId, 'minutes'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/meetings/{meetingId}/minutes', {
          params: { path: { code, meetingId } },
          signal,
        }),
      ),
  })
}
