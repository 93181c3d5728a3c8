import { Link } from '@tanstack/react-router'
import { formatDay } from '@/shared/time/format'
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable'
import { type Mark, StateMark } from '@/shared/ui/StateMark'
import type { CouncilState } from './api'
import { byLayer } from './layers'
import { monthName } from './months'

type Props = { month: string; states: readonly CouncilState[]; sort: Sort | undefined; onSort: (sort: Sort) => void }

const MARKS: Record<CouncilState['state'], { mark: Mark; words: string; order: number }> = {
  HELD: { mark: 'done', words: '開催', order: 2 },
  PLANNED: { mark: 'half', words: '予定', order: 1 },
  NOT_PLANNED: { mark: 'open', words: 'まだ予定なし', order: 0 },
}

/** A table a layer, one row a council; the same rows are a list on a phone and a sheet on paper. */
export function StatesTable({ month, states, sort, onSort }: Props) {
  const layers = byLayer(states, monthName(month))
  if (layers.length === 0) return <p>この月に、あてはまる協議体はありません。</p>
  return layers.map(({ layer, name, states: ofLayer }) => (
    <DataTable
      key={layer}
      caption={`${name}（${ofLayer.length}）`}
      columns={COLUMNS}
      rows={ofLayer}
      rowKey={(state) => state.councilId}
      sort={sort}
      onSort={onSort}
    />
  ))
}

const COLUMNS: readonly Column<CouncilState>[] = [
  {
    key: 'council',
    label: '協議体',
    cell: (row) => (
      <Link to="/councils/$councilId" params={{ councilId: row.councilId }}>
        {row.councilName}
      </Link>
    ),
    sortValue: (row) => row.councilName,
  },
  {
    key: 'month',
    label: 'この月',
    cell: (row) => <Month row={row} />,
    sortValue: (row) => `${MARKS[row.state].order}${row.heldOn ?? ''}`,
  },
  {
    key: 'decisions',
    label: '決まったこと',
    align: 'end',
    cell: (row) => row.decisions,
    sortValue: (row) => row.decisions,
  },
  { key: 'overdue', label: '期限すぎ', align: 'end', cell: (row) => row.overdue, sortValue: (row) => row.overdue },
  { key: 'voices', label: '新しい声', align: 'end', cell: (row) => row.newVoices, sortValue: (row) => row.newVoices },
  {
    key: 'last',
    label: '前にひらいた日',
    cell: (row) => (row.lastHeldOn ? formatDay(row.lastHeldOn) : 'まだありません'),
    sortValue: (row) => row.lastHeldOn ?? '',
  },
]

function Month({ row }: { row: CouncilState }) {
  const { mark, words } = MARKS[row.state]
  if (!row.meetingId || !row.heldOn) {
    return (
      <span className="month-cell">
        <StateMark mark={mark}>{words}</StateMark>{' '}
        <Link className="screen-only" to="/meetings/new" search={{ councilId: row.councilId }}>
          会議をひらく
          <span className="visually-hidden">：{row.councilName}</span>
        </Link>
      </span>
    )
  }
  return (
    <span className="month-cell">
      <Link to="/meetings/$meetingId" params={{ meetingId: row.meetingId }}>
        {formatDay(row.heldOn)}
      </Link>{' '}
      <StateMark mark={mark}>{words}</StateMark>
    </span>
  )
}
