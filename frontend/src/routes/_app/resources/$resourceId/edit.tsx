import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { choicesQuery, resourceQuery } from '@/features/resource/api'
import { EditResourceForm } from '@/features/resource/edit/EditResourceForm'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../../-allowOnly'
import '@/features/resource/resource.css'

export const Route = createFileRoute('/_app/resources/$resourceId/edit')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context: { queryClient, me }, params: { resourceId } }) =>
    Promise.all([
      queryClient.ensureQueryData(resourceQuery(me.municipalityCode, resourceId)),
      queryClient.ensureQueryData(choicesQuery(me.municipalityCode)),
    ]),
  component: EditResource,
})

function EditResource() {
  const { municipalityCode: code } = useMe()
  const { resourceId } = Route.useParams()
  const { data: resource } = useSuspenseQuery(resourceQuery(code, resourceId))
  const back = (
    <Link to="/resources/$resourceId" params={{ resourceId }}>
      {resource.name}
    </Link>
  )
  return (
    <Page title={`${resource.name}をなおす`} back={back} narrow>
      {resource.editable ? (
        <EditResourceForm resource={resource} />
      ) : (
        <Notice>これは、ほかのセンターの地区のものです。市かそのセンターの人に頼んでください。</Notice>
      )}
    </Page>
  )
}
