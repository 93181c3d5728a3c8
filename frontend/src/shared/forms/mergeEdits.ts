/** What the server has of one thing, and the version that it has it in. */
export type Stored<Fields> = { fields: Fields; version: number }

/** Joins two changes of the same fields; nothing where both changed one field to different words. */
export function mergeEdits<Fields extends object>(base: Fields, mine: Fields, theirs: Fields): Fields | undefined {
  const merged = { ...theirs }
  for (const key of Object.keys(mine) as (keyof Fields)[]) {
    if (same(mine[key], base[key]) || same(mine[key], theirs[key])) continue
    if (!same(theirs[key], base[key])) return undefined
    merged[key] = mine[key]
  }
  return merged
}

/** An empty field and an absent one are the same to their writer. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one || '') === JSON.stringify(other || '')
}
