import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import { NewCouncilForm } from '@/features/council/edit/NewCouncilForm'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../-allowOnly'

export const Route = createFileRoute('/_app/councils/new')({ beforeLoad: allowOnly('CITY'), component: NewCouncil })

function NewCouncil() {
  const navigate = useNavigate()
  const open = (councilId: string) =>
    void navigate({ to: '/councils/$councilId', params: { councilId }, ignoreBlocker: true })
  return (
    <Page title="協議体をつくる" back={<Link to="/councils">協議体の一覧</Link>} narrow>
      <NewCouncilForm onDone={open} />
    </Page>
  )
}
