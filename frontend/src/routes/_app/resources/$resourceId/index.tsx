import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useMe } from '@/features/account/api'
import { resourceQuery } from '@/features/resource/api'
import { ConfirmStillSo } from '@/features/resource/detail/ConfirmStillSo'
import { ResourceHistory } from '@/features/resource/detail/ResourceHistory'
import { ResourcePage } from '@/features/resource/detail/ResourcePage'
import { nearTo, resourceSearch } from '@/features/resource/search'
import { buttonClass } from '@/shared/ui/Button'
import '@/features/resource/resource.css'

export const Route = createFileRoute('/_app/resources/$resourceId/')({
  validateSearch: resourceSearch,
  loader: ({ context: { queryClient, me }, params: { resourceId } }) =>
    queryClient.ensureQueryData(resourceQuery(me.municipalityCode, resourceId)),
  component: ResourceRoute,
})

function ResourceRoute() {
  const { municipalityCode: code } = useMe()
  const { resourceId } = Route.useParams()
  const search = Route.useSearch()
  const { data: resource } = useSuspenseQuery(resourceQuery(code, resourceId))
  return (
    <ResourcePage
      resource={resource}
      back={
        <Link to="/resources" search={search}>
          一覧にもどる
        </Link>
      }
      aside={
        resource.editable && (
          <Link className={buttonClass()} to="/resources/$resourceId/edit" params={{ resourceId }}>
            なおす
          </Link>
        )
      }
    >
      {resource.position && (
        <p>
          <Link
            className="link-target"
            to="/resources"
            search={nearTo({ name: resource.name, position: resource.position })}
          >
            ここから歩いて行ける所を見る
          </Link>
        </p>
      )}
      {resource.editable && (
        <Fragment key={resourceId}>
          {resource.status !== 'ENDED' && <ConfirmStillSo resource={resource} />}
          <ResourceHistory resourceId={resourceId} />
        </Fragment>
      )}
    </ResourcePage>
  )
}
