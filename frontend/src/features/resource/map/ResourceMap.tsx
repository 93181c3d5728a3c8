import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { MapPane } from '@/shared/map/MapPane'
import type { MapContent, Place } from '@/shared/map/mapView'
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
      markers: markers.data,
      boundaries: boundaries.data ?? undefined,
      notes: notes.data?.map(({ position }) => placeOf(position)),
    }),
    [markers.data, boundaries.data, notes.data],
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
