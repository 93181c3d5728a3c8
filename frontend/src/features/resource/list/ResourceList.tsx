import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Notice } from '@/shared/ui/Notice'
import { type ResourceSummary, resourcesQuery } from '../api'
import type { ResourceQuery } from '../search'
import { ResourceEntry } from './ResourceEntry'

type Props = {
  code: string
  query: ResourceQuery
  nameOf: (resource: ResourceSummary) => ReactNode
  onLookedAt: ((resource: ResourceSummary | undefined) => void) | undefined
}

/** The list is the whole truth: everything on the map stands in it, in the same order. */
export function ResourceList({ code, query, nameOf, onLookedAt }: Props) {
  const list = useInfiniteQuery({ ...resourcesQuery(code, query), placeholderData: keepPreviousData })
  const resources = list.data?.pages.flatMap((page) => page.items)
  return (
    <section aria-label="一覧" aria-busy={list.isPlaceholderData}>
      <p role="status" className="quiet">
        {countWords(resources?.length, list.isPlaceholderData, list.hasNextPage)}
      </p>
      {list.error && (
        <Notice tone="danger" live>
          {messageOf(list.error)}
        </Notice>
      )}
      {resources?.length === 0 && !list.isPlaceholderData && (
        <EmptyState title="この条件に合うものはありません。条件をへらすと見つかるかもしれません。" />
      )}
      <ol className="resources">
        {resources?.map((resource) => (
          <ResourceEntry key={resource.id} resource={resource} name={nameOf(resource)} onLookedAt={onLookedAt} />
        ))}
      </ol>
      {list.hasNextPage && (
        <Button large onClick={() => void list.fetchNextPage()}>
          もっと見る
        </Button>
      )}
    </section>
  )
}

function countWords(count: number | undefined, searching: boolean, more: boolean): string {
  if (count === undefined || searching) return 'さがしています'
  return more ? `はじめの${count}件です。つづきがあります。` : `${count}件あります。`
}
