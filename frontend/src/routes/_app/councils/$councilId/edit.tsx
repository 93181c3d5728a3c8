import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { councilQuery } from '@/features/council/api'
import { EditCouncilForm } from '@/features/council/edit/EditCouncilForm'
import { LineageSection } from '@/features/council/edit/LineageSection'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../../-allowOnly'

export const Route = createFileRoute('/_app/councils/$councilId/edit')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(councilQuery(context.me.municipalityCode, params.councilId)),
  component: EditCouncil,
})

function EditCouncil() {
  const { councilId } = Route.useParams()
  const me = useMe()
  const { data: council } = useSuspenseQuery(councilQuery(me.municipalityCode, councilId))
  const back = (
    <Link to="/councils/$councilId" params={{ councilId }}>
      {council.name}
    </Link>
  )
  return (
    <Page title={`${council.name}をなおす`} back={back} narrow>
      <EditCouncilForm council={council} />
      {me.role === 'CITY' && <LineageSection council={council} />}
    </Page>
  )
}
