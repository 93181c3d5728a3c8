import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { areaChoicesQuery, centerChoicesQuery } from '@/features/council/api'

type Area = { id: string; name: string; withinIds: readonly string[] }

/** Where this reader may write: the city everywhere, a center in its areas and all within them. */
export function useOwnAreas(): readonly Area[] {
  const me = useMe()
  const { data: areas = [] } = useQuery(areaChoicesQuery(me.municipalityCode))
  const { data: centers = [] } = useQuery(centerChoicesQuery(me.municipalityCode))
  if (me.role === 'CITY') return areas
  const mine = new Set(me.centers.map(({ id }) => id))
  const own = new Set(centers.filter(({ id }) => mine.has(id)).flatMap(({ areaIds }) => areaIds))
  for (let before = -1; before !== own.size; ) {
    before = own.size
    for (const { id, withinIds } of areas) if (withinIds.some((around) => own.has(around))) own.add(id)
  }
  return areas.filter(({ id }) => own.has(id))
}
