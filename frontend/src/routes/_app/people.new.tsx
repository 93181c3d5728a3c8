import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { accountsQuery, councilChoicesQuery } from '@/features/account/people/api'
import { InviteForm } from '@/features/account/people/InviteForm'
import { centersQuery } from '@/features/municipality/api'
import { Page } from '@/shared/ui/Page'
import { allowOnly } from '../-allowOnly'

export const Route = createFileRoute('/_app/people/new')({
  beforeLoad: allowOnly('CITY'),
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(accountsQuery(me.municipalityCode)),
      queryClient.ensureQueryData(centersQuery(me.municipalityCode)),
      queryClient.ensureQueryData(councilChoicesQuery(me.municipalityCode)),
    ]),
  component: Invite,
})

function Invite() {
  const { municipalityCode: code, centerLabel } = useMe()
  const { data: accounts } = useSuspenseQuery(accountsQuery(code))
  const { data: centers } = useSuspenseQuery(centersQuery(code))
  const { data: councils } = useSuspenseQuery(councilChoicesQuery(code))
  const navigate = Route.useNavigate()
  return (
    <Page title="人を招く" back={<Link to="/people">人とログイン</Link>} narrow>
      <InviteForm
        code={code}
        centerLabel={centerLabel}
        centers={centers.map(({ id, name }) => ({ value: id, label: name }))}
        councils={councils}
        taken={new Set(accounts.map((account) => account.username))}
        onInvited={(accountId) =>
          void navigate({ to: '/people/$accountId', params: { accountId }, search: { invited: 'yes' }, replace: true })
        }
      />
    </Page>
  )
}
