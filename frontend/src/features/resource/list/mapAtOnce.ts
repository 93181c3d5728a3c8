import { prepareMap } from '@/shared/map/openMap'
import type { ResourceSearch } from '../search'

/** An address with a map opens it on a desk; on a phone, where it costs more, when it is asked for. */
export function mapAtOnce({ view }: ResourceSearch): boolean {
  return view === 'map' && window.matchMedia('(min-width: 60rem)').matches
}

/** The map's code is the longest way of all, so it sets out with the page's data. */
export function prepareMapFor(search: ResourceSearch): void {
  if (mapAtOnce(search)) prepareMap()
}
