import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { AccountPage } from '@/features/account/people/AccountPage'
import { accountQuery, councilChoicesQuery } from '@/features/account/people/api'
import { centersQuery } from '@/features/municipality/api'
import { oneOf } from '@/shared/address'
import { allowOnly } from '../-allowOnly'

export const Route = createFileRoute('/_app/people/$accountId')({
  validateSearch: (search): { invited?: 'yes' | undefined } => ({ invited: oneOf(search.invited, ['yes']) }),
  beforeLoad: allowOnly('CITY'),
  loader: ({ context: { queryClient, me }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(accountQuery(me.municipalityCode, params.accountId)),
      queryClient.ensureQueryData(centersQuery(me.municipalityCode)),
      queryClient.ensureQueryData(councilChoicesQuery(me.municipalityCode)),
    ]),
  component: OneAccount,
})

function OneAccount() {
  const { municipalityCode: code, municipalityName, centerLabel } = useMe()
  const { data: account } = useSuspenseQuery(accountQuery(code, Route.useParams().accountId))
  const { data: centers } = useSuspenseQuery(centersQuery(code))
  const { data: councils } = useSuspenseQuery(councilChoicesQuery(code))
  return (
    <AccountPage
      code={code}
      account={account}
      centerLabel={centerLabel}
      municipalityName={municipalityName}
      centers={centers.map(({ id, name }) => ({ value: id, label: name }))}
      councilNames={councils.flatMap(({ value, label }) => (account.councilIds.includes(value) ? [label] : []))}
      invited={Route.useSearch().invited === 'yes'}
    />
  )
}
