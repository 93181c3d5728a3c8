import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '@/features/account/api'
import { meetingQuery } from '@/features/meeting/api'

const openDesk = () => import('@/features/meeting/desk/MeetingDesk').then((file) => ({ default: file.MeetingDesk }))
const openRecord = () =>
  import('@/features/meeting/ResidentMeeting').then((file) => ({ default: file.ResidentMeeting }))
const MeetingDesk = lazy(openDesk)
const ResidentMeeting = lazy(openRecord)

export const Route = createFileRoute('/_app/meetings/$meetingId/')({
  loader: async ({ context, params }) => {
    const meeting = await context.queryClient.ensureQueryData(
      meetingQuery(context.me.municipalityCode, params.meetingId),
    )
    await (meeting.editable ? openDesk() : openRecord())
  },
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
