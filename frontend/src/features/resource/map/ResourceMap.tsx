import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { placesOf } from '@/shared/map/areas'
import { MapPane } from '@/shared/map/MapPane'
import type { Boundaries, MapContent, Markers, Place } from '@/shared/map/mapView'
import { Notice } from '@/shared/ui/Notice'
import { boundariesQuery, mapNotesQuery, markersQuery, type ResourceSummary } from '../api'
import type { ResourceQuery } from '../search'
import { PickedResources } from './PickedResources'
import { placeOf } from './placeOf'

type Props = {
  code: string
  query: ResourceQuery
  /** Where the reader of the list is. */
  ring: Place | undefined
  nameOf: (resource: ResourceSummary) => ReactNode
}

/** The list once more, as places; a shop and its stops have one number. */
export function ResourceMap({ code, query, ring, nameOf }: Props) {
  const markers = useQuery({ ...markersQuery(code, query), placeholderData: keepPreviousData })
  const boundaries = useQuery(boundariesQuery(code))
  const notes = useQuery(mapNotesQuery(code, query.areaId))
  const [picked, setPicked] = useState<readonly number[]>([])
  const content = useMemo<MapContent>(
    () => ({
      around: aroundOf(query.areaId, boundaries.data, markers.data),
      markers: markers.data,
      boundaries: boundaries.data ?? undefined,
      notes: notes.data?.map(({ position }) => placeOf(position)),
    }),
    [query.areaId, markers.data, boundaries.data, notes.data],
  )
  return (
    <>
      {markers.error && (
        <Notice tone="danger" live>
          {messageOf(markers.error)}
        </Notice>
      )}
      <MapPane label="地図" content={content} ring={ring} onPick={(numbers) => setPicked([...new Set(numbers)])} />
      <PickedResources code={code} numbers={picked} nameOf={nameOf} />
    </>
  )
}

/** An area that is asked for is seen whole, not only what stands in it. */
function aroundOf(areaId: string | undefined, boundaries: Boundaries | null = null, markers?: Markers) {
  const area = areaId && boundaries?.features.find(({ properties }) => properties.areaId === areaId)
  if (!area) return undefined
  const standing = markers?.features.map(
    ({
      geometry: {
        coordinates: [longitude = 0, latitude = 0],
      },
    }): Place => [longitude, latitude],
  )
  return [...placesOf(area.geometry), ...(standing ?? [])]
}
