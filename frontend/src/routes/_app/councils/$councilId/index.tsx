import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { councilQuery } from '@/features/council/api'
import { CouncilPage } from '@/features/council/page/CouncilPage'
import { CouncilMeetings } from '@/features/meeting/CouncilMeetings'
import { NextDates } from '@/features/meeting/plan/NextDates'

export const Route = createFileRoute('/_app/councils/$councilId/')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(councilQuery(context.me.municipalityCode, params.councilId)),
  component: Council,
})

function Council() {
  const { councilId } = Route.useParams()
  const me = useMe()
  const navigate = useNavigate()
  const { data: council } = useSuspenseQuery(councilQuery(me.municipalityCode, councilId))
  const open = (meetingId: string) => void navigate({ to: '/meetings/$meetingId', params: { meetingId } })
  return (
    <CouncilPage
      council={council}
      nextDates={<NextDates council={council} onOpened={open} />}
      meetings={<CouncilMeetings councilId={councilId} />}
    />
  )
}
