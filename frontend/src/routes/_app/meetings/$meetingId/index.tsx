import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '@/features/account/api'
import { meetingQuery } from '@/features/meeting/api'

const MeetingDesk = lazy(() => import('@/features/meeting/desk/MeetingDesk').then((file) => ({ default: file.MeetingDesk })))
const ResidentMeeting = lazy(() =>
  import('@/features/meeting/ResidentMeeting').then((file) => ({ default: file.ResidentMeeting })),
)

export const Route = createFileRoute('/_app/meetings/$meetingId/')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(meetingQuery(context.me.municipalityCode, params.meetingId)),
  component: Meeting,
})

/** Whoever may write sees the desk; everybody else reads. */
function Meeting() {
  const { meetingId } = Route.useParams()
  const me = useMe()
  const { data: meeting } = useSuspenseQuery(meetingQuery(me.municipalityCode, meetingId))
  return (
    <Suspense>{meeting.editable ? <MeetingDesk meeting={meeting} /> : <ResidentMeeting meeting={meeting} />}</Suspense>
  )
}
