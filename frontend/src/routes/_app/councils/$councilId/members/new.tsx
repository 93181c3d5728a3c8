import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import { NewMemberForm } from '@/features/council/members/NewMemberForm'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../../../../-allowOnly'

export const Route = createFileRoute('/_app/councils/$councilId/members/new')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  component: NewMember,
})

function NewMember() {
  const params = Route.useParams()
  const navigate = useNavigate()
  const back = (
    <Link to="/councils/$councilId" params={params}>
      協議体のページ
    </Link>
  )
  return (
    <Page title="メンバーを足す" back={back} narrow>
      <NewMemberForm
        councilId={params.councilId}
        onDone={() => void navigate({ to: '/councils/$councilId', params, ignoreBlocker: true })}
      />
    </Page>
  )
}
