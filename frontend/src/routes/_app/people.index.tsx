import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { accountsQuery, councilChoicesQuery, type Role } from '@/features/account/people/api'
import { PeoplePage } from '@/features/account/people/PeoplePage'
import { centersQuery } from '@/features/municipality/api'
import { oneOf } from '@/shared/address'
import { allowOnly } from '../-allowOnly'

const ROLES: readonly Role[] = ['CITY', 'ANSHIN_CENTER', 'RESIDENT']

export const Route = createFileRoute('/_app/people/')({
  validateSearch: (search): { role?: Role | undefined } => ({ role: oneOf(search.role, ROLES) }),
  beforeLoad: allowOnly('CITY'),
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(accountsQuery(me.municipalityCode)),
      queryClient.ensureQueryData(centersQuery(me.municipalityCode)),
      queryClient.ensureQueryData(councilChoicesQuery(me.municipalityCode)),
    ]),
  component: People,
})

function People() {
  const { municipalityCode, centerLabel } = useMe()
  const { data: accounts } = useSuspenseQuery(accountsQuery(municipalityCode))
  const { data: centers } = useSuspenseQuery(centersQuery(municipalityCode))
  const { data: councils } = useSuspenseQuery(councilChoicesQuery(municipalityCode))
  const places = new Map([
    ...centers.map(({ id, name }): [string, string] => [id, name]),
    ...councils.map(({ value, label }): [string, string] => [value, label]),
  ])
  return <PeoplePage accounts={accounts} role={Route.useSearch().role} centerLabel={centerLabel} places={places} />
}
