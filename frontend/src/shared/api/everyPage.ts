type Slice<Item> = { items: Item[]; nextCursor?: string }

/** All items of a list that is known to be short, for choices; a long one gets a page of its own. */
export async function everyPage<Item>(read: (cursor: string | undefined) => Promise<Slice<Item>>): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor && items.length < 2000)
  return items
}
