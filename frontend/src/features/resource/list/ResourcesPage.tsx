import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Place } from '@/shared/map/mapView'
import { today } from '@/shared/time/civilDay'
import { Button } from '@/shared/ui/Button'
import { Page } from '@/shared/ui/Page'
import { choicesQuery, type MapNote, type Position, type ResourceSummary } from '../api'
import { placeOf } from '../map/placeOf'
import { NoteList } from '../notes/NoteList'
import { queryOf, type ResourceSearch } from '../search'
import { mapAtOnce } from './mapAtOnce'
import { ResourceFilters } from './ResourceFilters'
import { ResourceList } from './ResourceList'

const ResourceMap = lazy(() => import('../map/ResourceMap').then((it) => ({ default: it.ResourceMap })))

/** A mobile shop may be at its stops only. */
type Placed = { position?: Position; stops?: readonly { position?: Position }[] }

type Props = {
  code: string
  title: string
  search: ResourceSearch
  onSearch: (search: ResourceSearch) => void
  nameOf: (resource: ResourceSummary) => ReactNode
  editNote?: (note: MapNote) => ReactNode
  back?: ReactNode
  aside?: ReactNode
  /** The same list in other forms: on paper, as files. */
  below?: ReactNode
}

/** One list for everybody, inside the app and outside; who reads it decides what is in it. */
export function ResourcesPage({ code, title, search, onSearch, nameOf, editNote, back, aside, below }: Props) {
  const { data: choices } = useSuspenseQuery(choicesQuery(code))
  const [mapShown, setMapShown] = useState(() => mapAtOnce(search))
  const [lookedAt, setLookedAt] = useState<Place>()
  const look = (at: Placed | undefined) => {
    const position = at?.position ?? at?.stops?.find((stop) => stop.position)?.position
    setLookedAt(position && placeOf(position))
  }
  const query = queryOf(search, today())
  const showMap = (shown: boolean) => {
    setMapShown(shown)
    onSearch({ ...search, view: shown ? 'map' : undefined })
  }
  return (
    <Page title={title} back={back} aside={aside}>
      <ResourceFilters search={search} choices={choices} onChange={(part) => onSearch({ ...search, ...part })} />
      <p>
        <Button aria-expanded={mapShown} onClick={() => showMap(!mapShown)}>
          {mapShown ? '地図をとじる' : '地図で見る'}
        </Button>
      </p>
      <div className={mapShown ? 'with-map' : undefined}>
        {mapShown && (
          <div className="with-map__map">
            <Suspense fallback={<p role="status">地図をひらいています</p>}>
              <ResourceMap code={code} query={query} ring={lookedAt} nameOf={nameOf} />
            </Suspense>
          </div>
        )}
        <div>
          <ResourceList code={code} query={query} nameOf={nameOf} onLookedAt={mapShown ? look : undefined} />
          {(mapShown || editNote) && <NoteList code={code} areaId={search.area} onLookedAt={look} editOf={editNote} />}
        </div>
      </div>
      {below && <div className="screen-only">{below}</div>}
    </Page>
  )
}
