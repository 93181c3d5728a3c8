import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { gapQuery } from '@/features/gap/api'
import { GapPage } from '@/features/gap/evidence/GapPage'
import { gapSearch, questionOf } from '@/features/gap/search'
import '@/features/gap/gap.css'

export const Route = createFileRoute('/_app/gaps/$areaId/$kind')({
  validateSearch: gapSearch,
  loaderDeps: ({ search: { within, on } }) => ({ within, on }),
  loader: ({ context: { queryClient, me }, params: { areaId, kind }, deps }) =>
    queryClient.ensureQueryData(gapQuery(me.municipalityCode, areaId, kind, questionOf(deps))),
  component: GapRoute,
})

function GapRoute() {
  const me = useMe()
  const { areaId, kind } = Route.useParams()
  const search = Route.useSearch()
  const question = questionOf({ within: search.within, on: search.on })
  const { data: gap } = useSuspenseQuery(gapQuery(me.municipalityCode, areaId, kind, question))
  return <GapPage code={me.municipalityCode} gap={gap} staff={me.role !== 'RESIDENT'} search={search} />
}
