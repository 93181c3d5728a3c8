import { useQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { numberedQuery, type ResourceSummary } from '../api'
import { whenWords } from '../resourceWords'

type Props = {
  code: string
  numbers: readonly number[]
  nameOf: (resource: ResourceSummary) => ReactNode
}

/** What stands where the map was pressed; markers themselves know nothing but their number. */
export function PickedResources({ code, numbers, nameOf }: Props) {
  const found = useQueries({ queries: numbers.map((number) => numberedQuery(code, number)) })
  return (
    <div role="status">
      {found.length > 0 && (
        <ul className="plain-list card">
          {found.flatMap(({ data }) =>
            data
              ? [
                  <li key={data.id} className="picked">
                    {data.number} {nameOf(data)} {whenWords(data.schedules)}
                  </li>,
                ]
              : [],
          )}
        </ul>
      )}
    </div>
  )
}
