import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Sort } from '@/shared/ui/DataTable'
import type { Area, AreaStatistic } from './api'
import { StatisticForm } from './StatisticForm'
import { StatisticImport } from './StatisticImport'
import { StatisticsTable } from './StatisticsTable'

type Props = {
  code: string
  statistics: readonly AreaStatistic[]
  areas: readonly Area[]
  open: string | undefined
  onOpen: (id: string) => void
}

/** A table needs the width of the page: the form takes its place, with a way back. */
export function StatisticsSetting({ code, statistics, areas, open, onOpen }: Props) {
  const [sort, setSort] = useState<Sort>()
  const statistic = statistics.find((each) => each.id === open)
  if (!open || (open !== 'new' && !statistic)) {
    return (
      <>
        <StatisticsTable statistics={statistics} sort={sort} onSort={setSort} />
        <StatisticImport code={code} />
      </>
    )
  }
  return (
    <section key={open} aria-labelledby="statistic">
      <p className="page__back">
        <span aria-hidden="true">← </span>
        <Link to="/settings/statistics" search={{}}>
          数字の一覧
        </Link>
      </p>
      <h2 id="statistic">{statistic ? `${statistic.areaName}の数字` : '数字を足す'}</h2>
      <StatisticForm code={code} statistic={statistic} areas={areas} onCreated={onOpen} />
    </section>
  )
}
