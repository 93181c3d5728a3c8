import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Sort } from '@/shared/ui/DataTable'
import { councilStatesQuery } from './api'
import { MonthLine } from './MonthLine'
import { monthName } from './months'
import { StatesTable } from './StatesTable'

type Props = { code: string; month: string; withLine: boolean }

/** The month on the first page; its own page can be printed and passed on. */
export function MonthAtAGlance({ code, month, withLine }: Props) {
  const { data: states } = useSuspenseQuery(councilStatesQuery(code, month))
  const [sort, setSort] = useState<Sort>()
  return (
    <section aria-labelledby="this-month">
      <h2 id="this-month">{monthName(month)}のようす</h2>
      {withLine && <MonthLine states={states} month={month} />}
      <StatesTable month={month} states={states.items} sort={sort} onSort={setSort} />
      <p className="more-link">
        <Link to="/states" search={{ month }}>
          ほかの月を見る・印刷する
        </Link>
      </p>
    </section>
  )
}
