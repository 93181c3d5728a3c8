import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link, notFound, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { membersQuery } from '@/features/council/api'
import { HandoverForm } from '@/features/council/members/HandoverForm'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../../../../-allowOnly'

export const Route = createFileRoute('/_app/councils/$councilId/members/$memberId/handover')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(membersQuery(context.me.municipalityCode, params.councilId)),
  component: Handover,
})

function Handover() {
  const { councilId, memberId } = Route.useParams()
  const me = useMe()
  const navigate = useNavigate()
  const { data: members } = useSuspenseQuery(membersQuery(me.municipalityCode, councilId))
  const member = members.find((each) => each.id === memberId)
  if (!member) throw notFound()
  const back = (
    <Link to="/councils/$councilId" params={{ councilId }}>
      協議体のページ
    </Link>
  )
  return (
    <Page title={`${member.displayName}を引きつぐ`} back={back} narrow>
      <HandoverForm
        member={member}
        onDone={() => void navigate({ to: '/councils/$councilId', params: { councilId }, ignoreBlocker: true })}
      />
    </Page>
  )
}
