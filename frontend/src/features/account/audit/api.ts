import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'

export type AuditEntry = Schemas['AuditEntryView']
export type AuditFilter = { entity?: string | undefined; entityId?: string | undefined }

/** Newest first, as many pages as were asked for. */
export function auditEntriesQuery(code: string, { entity, entityId }: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: ['audit-entries', code, entity ?? '', entityId ?? ''],
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/audit-entries', {
          params: {
            path: { code },
            query: {
              ...(entity ? { entity } : {}),
              ...(entityId ? { entityId } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  })
}
