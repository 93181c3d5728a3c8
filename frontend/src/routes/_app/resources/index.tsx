import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { PaperLinks } from '@/features/publication/map/PaperLinks'
import { choicesQuery, type MapNote, resourcesQuery } from '@/features/resource/api'
import { ExportLinks } from '@/features/resource/intake/ExportLinks'
import { prepareMapFor } from '@/features/resource/list/mapAtOnce'
import { ResourcesPage } from '@/features/resource/list/ResourcesPage'
import { queryOf, resourceSearch } from '@/features/resource/search'
import { today } from '@/shared/time/civilDay'
import { buttonClass } from '@/shared/ui/Button'
import '@/features/resource/resource.css'

export const Route = createFileRoute('/_app/resources/')({
  validateSearch: resourceSearch,
  loader: ({ context: { queryClient, me }, location }) => {
    const code = me.municipalityCode
    const search = resourceSearch(location.search)
    prepareMapFor(search)
    void queryClient.prefetchInfiniteQuery(resourcesQuery(code, queryOf(search, today())))
    return queryClient.ensureQueryData(choicesQuery(code))
  },
  component: ResourcesRoute,
})

function ResourcesRoute() {
  const { municipalityCode: code, role } = useMe()
  const { data: choices } = useSuspenseQuery(choicesQuery(code))
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <ResourcesPage
      code={code}
      title="集まりと手助け"
      search={search}
      onSearch={(wanted) => void navigate({ search: wanted, replace: true, resetScroll: false })}
      nameOf={({ id, name }) => (
        <Link to="/resources/$resourceId" params={{ resourceId: id }} search={search}>
          {name}
        </Link>
      )}
      below={
        <>
          <PaperLinks code={code} area={choices.areas.find(({ id }) => id === search.area)} />
          <details className="more">
            <summary>この一覧をファイルで受けとる</summary>
            <ExportLinks code={code} query={queryOf(search, today())} />
          </details>
        </>
      }
      {...(role !== 'RESIDENT' && { editNote: EditNoteLink, aside: <StaffLinks /> })}
    />
  )
}

function StaffLinks() {
  return (
    <>
      <Link className={buttonClass('primary')} to="/resources/new">
        ＋ 書く
      </Link>
      <Link className={buttonClass()} to="/resource-imports/new">
        一覧表から取り込む
      </Link>
      <Link className={buttonClass()} to="/map-notes/new">
        ＋ 地図のメモ
      </Link>
    </>
  )
}

function EditNoteLink({ id, text }: MapNote) {
  return (
    <p className="row">
      <Link to="/map-notes/$mapNoteId" params={{ mapNoteId: id }} aria-label={`${text}をなおす`}>
        なおす
      </Link>
    </p>
  )
}
