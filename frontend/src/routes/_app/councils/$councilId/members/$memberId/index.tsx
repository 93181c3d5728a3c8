import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link, notFound } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { PersonContact } from '@/features/account/person/PersonContact'
import { membersQuery } from '@/features/council/api'
import { EditMemberForm } from '@/features/council/members/EditMemberForm'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../../../../-allowOnly'

export const Route = createFileRoute('/_app/councils/$councilId/members/$memberId/')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(membersQuery(context.me.municipalityCode, params.councilId)),
  component: EditMember,
})

function EditMember() {
  const { councilId, memberId } = Route.useParams()
  const me = useMe()
  const { data: members } = useSuspenseQuery(membersQuery(me.municipalityCode, councilId))
  const member = members.find((each) => each.id === memberId)
  if (!member) throw notFound()
  const back = (
    <Link to="/councils/$councilId" params={{ councilId }}>
      協議体のページ
    </Link>
  )
  return (
    <Page title={`${member.displayName}をなおす`} back={back} narrow>
      <EditMemberForm member={member} />
      {member.personId && <PersonContact key={member.personId} personId={member.personId} />}
    </Page>
  )
}
