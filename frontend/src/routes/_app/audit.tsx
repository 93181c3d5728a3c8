import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { AuditPage } from '@/features/account/audit/AuditPage'
import { type AuditFilter, auditEntriesQuery } from '@/features/account/audit/api'
import { textOf } from '@/shared/address'
import { allowOnly } from '../-allowOnly'

export const Route = createFileRoute('/_app/audit')({
  validateSearch: (search): AuditFilter => ({ entity: textOf(search.entity), entityId: textOf(search.entityId) }),
  beforeLoad: allowOnly('CITY'),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, me }, deps }) =>
    queryClient.ensureInfiniteQueryData(auditEntriesQuery(me.municipalityCode, deps)),
  component: Audit,
})

function Audit() {
  const filter = Route.useSearch()
  const navigate = Route.useNavigate()
  const entries = useSuspenseInfiniteQuery(auditEntriesQuery(useMe().municipalityCode, filter))
  return (
    <AuditPage
      entries={entries.data.pages.flatMap((page) => page.items)}
      filter={filter}
      onFilter={(entity) => void navigate({ search: { entity } })}
      onMore={entries.hasNextPage ? () => void entries.fetchNextPage() : undefined}
      loading={entries.isFetchingNextPage}
    />
  )
}
