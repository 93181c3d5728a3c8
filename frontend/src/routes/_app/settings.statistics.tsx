import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { areaStatisticsQuery, areasQuery } from '@/features/municipality/api'
import { StatisticsSetting } from '@/features/municipality/StatisticsSetting'
import { textOf } from '@/shared/address'

export const Route = createFileRoute('/_app/settings/statistics')({
  validateSearch: (search): { open?: string | undefined } => ({ open: textOf(search.open) }),
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(areaStatisticsQuery(me.municipalityCode)),
      queryClient.ensureQueryData(areasQuery(me.municipalityCode)),
    ]),
  component: Statistics,
})

function Statistics() {
  const code = useMe().municipalityCode
  const navigate = Route.useNavigate()
  return (
    <StatisticsSetting
      code={code}
      open={Route.useSearch().open}
      onOpen={(open) => void navigate({ search: { open }, replace: true })}
      statistics={useSuspenseQuery(areaStatisticsQuery(code)).data}
      areas={useSuspenseQuery(areasQuery(code)).data}
    />
  )
}
