import { infiniteQueryOptions } from '@tanstack/react-query'
import { apiFor, type Schemas, unwrap } from '@/shared/api/client'

export type Digest = Schemas['DigestView']

/** What the councils have told everybody, newest first. */
export function digestsQuery(code: string) {
  return infiniteQueryOptions({
    queryKey: ['digests', code],
    queryFn: ({ pageParam, signal, meta }) =>
      unwrap(
        apiFor(meta).GET('/api/v1/municipalities/{code}/digests', {
          params: { path: { code }, query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })
}
