import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { municipalityQuery } from '@/features/municipality/api'
import { PaperLinks } from '@/features/publication/map/PaperLinks'
import { choicesQuery, resourcesQuery } from '@/features/resource/api'
import { prepareMapFor } from '@/features/resource/list/mapAtOnce'
import { ResourcesPage } from '@/features/resource/list/ResourcesPage'
import { queryOf, resourceSearch } from '@/features/resource/search'
import { today } from '@/shared/time/civilDay'
import '@/features/resource/resource.css'

/** Open to everybody; nothing here needs a login. */
export const Route = createFileRoute('/_open/public/$code_/resources/')({
  validateSearch: resourceSearch,
  loader: ({ context: { queryClient }, params: { code }, location }) => {
    const search = resourceSearch(location.search)
    prepareMapFor(search)
    void queryClient.prefetchInfiniteQuery(resourcesQuery(code, queryOf(search, today())))
    return Promise.all([
      queryClient.ensureQueryData(municipalityQuery(code)),
      queryClient.ensureQueryData(choicesQuery(code)),
    ])
  },
  component: PublicResourcesRoute,
})

function PublicResourcesRoute() {
  const { code } = Route.useParams()
  const { data: choices } = useSuspenseQuery(choicesQuery(code))
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: municipality } = useSuspenseQuery(municipalityQuery(code))
  return (
    <ResourcesPage
      code={code}
      title={`${municipality.name}の集まりと手助け`}
      search={search}
      onSearch={(wanted) => void navigate({ search: wanted, replace: true, resetScroll: false })}
      back={
        <Link to="/public/$code" params={{ code }}>
          {municipality.name}の協議体だより
        </Link>
      }
      below={<PaperLinks code={code} area={choices.areas.find(({ id }) => id === search.area)} />}
      nameOf={({ id, name }) => (
        <Link to="/public/$code/resources/$resourceId" params={{ code, resourceId: id }} search={search}>
          {name}
        </Link>
      )}
    />
  )
}
