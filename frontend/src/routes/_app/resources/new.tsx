import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import { choicesQuery } from '@/features/resource/api'
import { NewResourceForm } from '@/features/resource/edit/NewResourceForm'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../-allowOnly'
import '@/features/resource/resource.css'

export const Route = createFileRoute('/_app/resources/new')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context: { queryClient, me } }) => queryClient.ensureQueryData(choicesQuery(me.municipalityCode)),
  component: NewResource,
})

function NewResource() {
  const navigate = useNavigate()
  const open = (resourceId: string) =>
    void navigate({ to: '/resources/$resourceId', params: { resourceId }, ignoreBlocker: true })
  return (
    <Page title="集まりや手助けを書く" back={<Link to="/resources">集まりと手助け</Link>} narrow>
      <NewResourceForm onDone={open} />
    </Page>
  )
}
