import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/shared/api/client'
import { everyPage } from '@/shared/api/everyPage'
import { today } from '@/shared/time/civilDay'

const LIMIT = 200

/** Meetings whose agenda the caller may still fill, the next one first. */
export function comingMeetingsQuery(code: string) {
  const from = today()
  return queryOptions({
    queryKey: ['meetings', code, 'coming', from],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/meetings', {
            params: { path: { code }, query: { from, sort: 'HELD_ON_ASC', limit: LIMIT, ...(cursor && { cursor }) } },
            signal,
          }),
        ),
      ),
    select: (meetings) =>
      meetings.filter(({ editable, status }) => editable && (status === 'DRAFT' || status === 'CONFIRMED')),
  })
}
