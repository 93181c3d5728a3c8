import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { meetingQuery } from '@/features/meeting/api'
import { ResidentMeeting } from '@/features/meeting/ResidentMeeting'

export const Route = createFileRoute('/_app/meetings/$meetingId')({
  loader: ({ context: { queryClient, me }, params: { meetingId } }) =>
    queryClient.ensureQueryData(meetingQuery(me.municipalityCode, meetingId)),
  component: MeetingRoute,
})

function MeetingRoute() {
  const me = useMe()
  const { meetingId } = Route.useParams()
  const { data: meeting } = useSuspenseQuery(meetingQuery(me.municipalityCode, meetingId))
  return <ResidentMeeting meeting={meeting} />
}
