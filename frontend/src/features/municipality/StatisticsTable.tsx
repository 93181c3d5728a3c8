import { Link } from '@tanstack/react-router'
import { formatBothCalendars } from '@/shared/time/format'
import { buttonClass } from '@/shared/ui/Button'
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import type { AreaStatistic } from './api'
import { formatCount } from './counts'

type Props = { statistics: readonly AreaStatistic[]; sort: Sort | undefined; onSort: (sort: Sort) => void }

export function StatisticsTable({ statistics, sort, onSort }: Props) {
  return (
    <>
      <p>
        <Link className={buttonClass()} to="/settings/statistics" search={{ open: 'new' }}>
          ＋ 数字を足す
        </Link>
      </p>
      {statistics.length === 0 ? (
        <EmptyState title="まだ数字がありません。" />
      ) : (
        <DataTable
          caption="地域の数字"
          columns={COLUMNS}
          rows={statistics}
          rowKey={(row) => row.id}
          sort={sort}
          onSort={onSort}
        />
      )}
    </>
  )
}

const COLUMNS: readonly Column<AreaStatistic>[] = [
  {
    key: 'area',
    label: '地域',
    cell: (row) => (
      <Link to="/settings/statistics" search={{ open: row.id }}>
        {row.areaName}
      </Link>
    ),
    sortValue: (row) => row.areaName,
  },
  { key: 'asOf', label: 'いつ', cell: (row) => formatBothCalendars(row.asOf), sortValue: (row) => row.asOf },
  {
    key: 'population',
    label: '人口',
    align: 'end',
    cell: (row) => formatCount(row.population) || '—',
    sortValue: (row) => row.population ?? -1,
  },
  {
    key: 'aged65',
    label: '65歳以上',
    align: 'end',
    cell: (row) => formatCount(row.aged65) || '—',
    sortValue: (row) => row.aged65 ?? -1,
  },
  {
    key: 'households',
    label: '世帯',
    align: 'end',
    cell: (row) => formatCount(row.households) || '—',
    sortValue: (row) => row.households ?? -1,
  },
  { key: 'source', label: '出どころ', cell: (row) => row.source, sortValue: (row) => row.source },
]
