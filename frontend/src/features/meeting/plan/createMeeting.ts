import type { QueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { type Meeting, meetingQuery } from '../api'
import type { MeetingInput } from '../meetingFields'

export async function createMeeting(
  queryClient: QueryClient,
  code: string,
  body: MeetingInput,
  idempotencyKey: string,
): Promise<Meeting> {
  const meeting = await unwrap(
    api.POST('/api/v1/municipalities/{code}/meetings', {
      params: { path: { code } },
      body,
      headers: creating(idempotencyKey),
    }),
  )
  await Promise.all(
    ['meetings', 'home', 'council-states'].map((noun) => queryClient.invalidateQueries({ queryKey: [noun] })),
  )
  queryClient.setQueryData(meetingQuery(code, meeting.id).queryKey, meeting)
  return meeting
}
