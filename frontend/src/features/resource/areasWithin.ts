type Area = { id: string; withinIds: readonly string[] }

/** These areas and all that lie within them. */
export function areasWithin<Known extends Area>(areas: readonly Known[], roots: readonly string[]): Known[] {
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
