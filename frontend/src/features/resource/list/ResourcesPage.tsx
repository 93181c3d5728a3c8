import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { today } from '@/shared/time/civilDay'
import { Page } from '@/shared/ui/Page'
import { choicesQuery, type ResourceSummary } from '../api'
import { queryOf, type ResourceSearch } from '../search'
import { ResourceFilters } from './ResourceFilters'
import { ResourceList } from './ResourceList'

type Props = {
  code: string
  title: string
  search: ResourceSearch
  onSearch: (search: ResourceSearch) => void
  nameOf: (resource: ResourceSummary) => ReactNode
  back?: ReactNode
  aside?: ReactNode
}

/** One list for everybody, inside the app and outside; who reads it decides what is in it. */
export function ResourcesPage({ code, title, search, onSearch, nameOf, back, aside }: Props) {
  const { data: choices } = useSuspenseQuery(choicesQuery(code))
  return (
    <Page title={title} back={back} aside={aside}>
      <ResourceFilters search={search} choices={choices} onChange={(part) => onSearch({ ...search, ...part })} />
      <ResourceList code={code} query={queryOf(search, today())} nameOf={nameOf} />
    </Page>
  )
}
