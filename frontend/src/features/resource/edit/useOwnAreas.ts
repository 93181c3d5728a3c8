import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { areaChoicesQuery, centerChoicesQuery } from '@/features/council/api'
import { areasWithin } from '../areasWithin'

type Area = { id: string; name: string; withinIds: readonly string[] }

/** Where this reader may write: the city everywhere, a center in its areas and all within them. */
export function useOwnAreas(): readonly Area[] {
  const me = useMe()
  const { data: areas = [] } = useQuery(areaChoicesQuery(me.municipalityCode))
  const { data: centers = [] } = useQuery(centerChoicesQuery(me.municipalityCode))
  if (me.role === 'CITY') return areas
  const mine = new Set(me.centers.map(({ id }) => id))
  const roots = centers.filter(({ id }) => mine.has(id)).flatMap(({ areaIds }) => areaIds)
  return areasWithin(areas, roots)
}
