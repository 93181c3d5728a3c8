import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { resourceQuery } from '@/features/resource/api'
import { ResourcePage } from '@/features/resource/detail/ResourcePage'
import { nearTo, resourceSearch } from '@/features/resource/search'
import { PrintButton } from '@/shared/ui/PrintButton'
import '@/features/resource/resource.css'

/** Open to everybody. The search is that of the list, for the way back. */
export const Route = createFileRoute('/_open/public/$code_/resources/$resourceId')({
  validateSearch: resourceSearch,
  loader: ({ context: { queryClient }, params: { code, resourceId } }) =>
    queryClient.ensureQueryData(resourceQuery(code, resourceId)),
  component: PublicResourceRoute,
})

function PublicResourceRoute() {
  const { code, resourceId } = Route.useParams()
  const search = Route.useSearch()
  const { data: resource } = useSuspenseQuery(resourceQuery(code, resourceId))
  return (
    <ResourcePage
      resource={resource}
      back={
        <Link to="/public/$code/resources" params={{ code }} search={search}>
          一覧にもどる
        </Link>
      }
      aside={<PrintButton />}
    >
      {resource.position && (
        <p>
          <Link
            className="link-target"
            to="/public/$code/resources"
            params={{ code }}
            search={nearTo({ name: resource.name, position: resource.position })}
          >
            ここから歩いて行ける所を見る
          </Link>
        </p>
      )}
    </ResourcePage>
  )
}
