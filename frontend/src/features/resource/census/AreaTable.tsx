import { Link } from '@tanstack/react-router'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import type { Round } from './api'

type Row = Round['areas'][number]

/** Area by area, numbers in words; its name opens what is still to be asked there. */
export function AreaTable({ round }: { round: Round }) {
  const columns: Column<Row>[] = [
    {
      key: 'area',
      label: '地域',
      cell: ({ areaId, areaName }) => (
        <Link to="/census-rounds/$roundId" params={{ roundId: round.id }} search={{ show: 'OPEN', areaId }}>
          {areaName}
        </Link>
      ),
    },
    {
      key: 'progress',
      label: '答え',
      cell: ({ areaName, progress }) => (
        <span className="progress">
          <span>
            {progress.asked}のうち{progress.answered}
          </span>
          <progress max={progress.asked} value={progress.answered} aria-label={`${areaName}の進みぐあい`} />
        </span>
      ),
    },
    { key: 'review', label: '確かめてください', cell: ({ progress }) => progress.toReview, align: 'end' },
    { key: 'continues', label: '続いています', cell: ({ progress }) => progress.continues, align: 'end' },
    { key: 'paused', label: 'お休み', cell: ({ progress }) => progress.paused, align: 'end' },
    { key: 'ended', label: 'やめました', cell: ({ progress }) => progress.ended, align: 'end' },
    { key: 'changed', label: '変わりました', cell: ({ progress }) => progress.changed, align: 'end' },
  ]
  return <DataTable caption="地域ごとの答えの数" columns={columns} rows={round.areas} rowKey={(row) => row.areaId} />
}
