import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { AreasSetting } from '@/features/municipality/AreasSetting'
import { areaSchemesQuery, areasQuery } from '@/features/municipality/api'
import { textOf } from '@/shared/address'

export const Route = createFileRoute('/_app/settings/areas')({
  validateSearch: (search): { open?: string | undefined } => ({ open: textOf(search.open) }),
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(areasQuery(me.municipalityCode)),
      queryClient.ensureQueryData(areaSchemesQuery(me.municipalityCode)),
    ]),
  component: Areas,
})

function Areas() {
  const code = useMe().municipalityCode
  const navigate = Route.useNavigate()
  return (
    <AreasSetting
      code={code}
      open={Route.useSearch().open}
      onOpen={(open) => void navigate({ search: { open }, replace: true })}
      areas={useSuspenseQuery(areasQuery(code)).data}
      schemes={useSuspenseQuery(areaSchemesQuery(code)).data}
    />
  )
}
