import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { areaSchemesQuery, areasQuery, centersQuery } from '@/features/municipality/api'
import { CentersSetting } from '@/features/municipality/CentersSetting'
import { textOf } from '@/shared/address'

export const Route = createFileRoute('/_app/settings/centers')({
  validateSearch: (search): { open?: string | undefined } => ({ open: textOf(search.open) }),
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(centersQuery(me.municipalityCode)),
      queryClient.ensureQueryData(areasQuery(me.municipalityCode)),
      queryClient.ensureQueryData(areaSchemesQuery(me.municipalityCode)),
    ]),
  component: Centers,
})

function Centers() {
  const code = useMe().municipalityCode
  const navigate = Route.useNavigate()
  return (
    <CentersSetting
      code={code}
      open={Route.useSearch().open}
      onOpen={(open) => void navigate({ search: { open }, replace: true })}
      centers={useSuspenseQuery(centersQuery(code)).data}
      areas={useSuspenseQuery(areasQuery(code)).data}
      schemes={useSuspenseQuery(areaSchemesQuery(code)).data}
    />
  )
}
