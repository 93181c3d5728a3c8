import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { gapsQuery } from '@/features/gap/api'
import { gapSearch, questionOf } from '@/features/gap/search'
import { GapsPage } from '@/features/gap/table/GapsPage'
import { areaSchemesQuery } from '@/features/municipality/api'
import '@/features/gap/gap.css'

export const Route = createFileRoute('/_app/gaps/')({
  validateSearch: gapSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, me }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(gapsQuery(me.municipalityCode, questionOf(deps))),
      queryClient.ensureQueryData(areaSchemesQuery(me.municipalityCode)),
    ]),
  component: GapsRoute,
})

function GapsRoute() {
  const { municipalityCode: code } = useMe()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: grid } = useSuspenseQuery(gapsQuery(code, questionOf(search)))
  const { data: schemes } = useSuspenseQuery(areaSchemesQuery(code))
  return (
    <GapsPage
      grid={grid}
      schemes={schemes}
      search={search}
      onSearch={(part) => void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false })}
    />
  )
}
