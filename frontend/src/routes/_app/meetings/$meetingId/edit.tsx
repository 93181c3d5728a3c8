import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { meetingQuery } from '@/features/meeting/api'
import { EditMeetingForm } from '@/features/meeting/plan/EditMeetingForm'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../../-allowOnly'

export const Route = createFileRoute('/_app/meetings/$meetingId/edit')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(meetingQuery(context.me.municipalityCode, params.meetingId)),
  component: EditMeeting,
})

function EditMeeting() {
  const params = Route.useParams()
  const me = useMe()
  const navigate = useNavigate()
  const { data: meeting } = useSuspenseQuery(meetingQuery(me.municipalityCode, params.meetingId))
  const back = (
    <Link to="/meetings/$meetingId" params={params}>
      会議のページ
    </Link>
  )
  return (
    <Page title="日取りや場所をなおす" back={back} narrow>
      <EditMeetingForm
        meeting={meeting}
        onDone={() => void navigate({ to: '/meetings/$meetingId', params, ignoreBlocker: true })}
      />
    </Page>
  )
}
