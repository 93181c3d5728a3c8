import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { changing, creating } from '@/shared/api/headers'
import { type AgendaItem, type Decision, type Meeting, type MeetingStatus, meetingQuery } from './api'
import { inputOf, type MeetingInput, present } from './meetingFields'

const MEETING = '/api/v1/municipalities/{code}/meetings/{meetingId}'
const ITEM = '/api/v1/municipalities/{code}/agenda-items/{agendaItemId}'

type AgendaItemChange = { title: string; said?: string; position: number }
export type DecisionChange = Pick<Decision, 'text' | 'owner' | 'state'> &
  Partial<Pick<Decision, 'ownerMemberId' | 'dueOn' | 'outcome'>>

/** All changes of one meeting; each leaves the pages that show it fresh. */
export function useMeetingChanges(meetingId: string) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const query = meetingQuery(code, meetingId)
  const path = { code, meetingId }

  const latest = () => queryClient.fetchQuery({ ...query, staleTime: 0 })
  const refresh = async () => {
    await Promise.all(
      ['meetings', 'decisions', 'voices', 'home', 'council-states'].map((noun) =>
        queryClient.invalidateQueries({ queryKey: [noun] }),
      ),
    )
  }
  const fresh = async <T>(change: Promise<T>): Promise<T> => {
    const answer = await change
    await refresh()
    return answer
  }
  const take = async (change: Promise<Meeting>): Promise<Meeting> => {
    const meeting = await change
    queryClient.setQueryData(query.queryKey, meeting)
    await refresh()
    return meeting
  }

  return {
    latest,
    refresh,
    /** Changes a part of the meeting and leaves the rest as it was last read. */
    replacePart: async (part: { [Key in keyof MeetingInput]?: MeetingInput[Key] | undefined }, version: number) => {
      const known = queryClient.getQueryData(query.queryKey) ?? (await latest())
      const body = present({ ...inputOf(known), ...part }) as MeetingInput
      return take(unwrap(api.PUT(MEETING, { params: { path }, body, headers: changing(version) })))
    },
    replaceAll: (body: MeetingInput, version: number) =>
      take(unwrap(api.PUT(MEETING, { params: { path }, body, headers: changing(version) }))),
    become: (status: MeetingStatus, version: number) =>
      take(unwrap(api.PUT(`${MEETING}/status`, { params: { path }, body: { status }, headers: changing(version) }))),
    addItem: (body: Schemas['AgendaItemInput'], idempotencyKey: string): Promise<AgendaItem> =>
      fresh(unwrap(api.POST(`${MEETING}/agenda-items`, { params: { path }, body, headers: creating(idempotencyKey) }))),
    replaceItem: (agendaItemId: string, body: AgendaItemChange, version: number): Promise<AgendaItem> =>
      fresh(unwrap(api.PUT(ITEM, { params: { path: { code, agendaItemId } }, body, headers: changing(version) }))),
    deleteItem: (agendaItemId: string, version: number) =>
      fresh(unwrap(api.DELETE(ITEM, { params: { path: { code, agendaItemId } }, headers: changing(version) }))),
    putVoice: (voiceId: string, body: Schemas['VoiceAgendaInput'], idempotencyKey: string) =>
      fresh(
        unwrap(
          api.POST('/api/v1/municipalities/{code}/voices/{voiceId}/agenda-items', {
            params: { path: { code, voiceId } },
            body,
            headers: creating(idempotencyKey),
          }),
        ),
      ),
    addDecision: (body: Schemas['DecisionInput'], idempotencyKey: string): Promise<Decision> =>
      fresh(unwrap(api.POST(`${MEETING}/decisions`, { params: { path }, body, headers: creating(idempotencyKey) }))),
    replaceDecision: (decisionId: string, body: DecisionChange, version: number): Promise<Decision> =>
      fresh(
        unwrap(
          api.PUT('/api/v1/municipalities/{code}/decisions/{decisionId}', {
            params: { path: { code, decisionId } },
            body,
            headers: changing(version),
          }),
        ),
      ),
    replaceAttendance: (body: Schemas['AttendanceInput'], version: number) =>
      fresh(unwrap(api.PUT(`${MEETING}/attendance`, { params: { path }, body, headers: changing(version) }))),
  }
}

export type MeetingChanges = ReturnType<typeof useMeetingChanges>
