import type { Area } from '@/features/municipality/api'

/** These areas and all that lie within them. */
export function ownAreas(areas: readonly Area[], roots: readonly string[]): Area[] {
  const own = new Set(roots)
  let before: number
  do {
    before = own.size
    for (const area of areas) {
      if (area.withinIds.some((id) => own.has(id))) own.add(area.id)
    }
  } while (own.size > before)
  return areas.filter(({ id }) => own.has(id))
}
