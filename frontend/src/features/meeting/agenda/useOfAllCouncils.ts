import { type UseQueryOptions, useQueries } from '@tanstack/react-query'
import type { Meeting } from '../api'

/** What waits for the councils of a joint meeting; what belongs to several of them comes once. */
export function useOfAllCouncils<Page, Item extends { id: string }, Key extends readonly unknown[]>(
  { councils }: Pick<Meeting, 'councils'>,
  queryOf: (councilId: string) => UseQueryOptions<Page, Error, Item[], Key>,
): Item[] {
  const answers = useQueries({ queries: councils.map(({ id }) => queryOf(id)) })
  return [...new Map(answers.flatMap(({ data = [] }) => data).map((item) => [item.id, item])).values()]
}
