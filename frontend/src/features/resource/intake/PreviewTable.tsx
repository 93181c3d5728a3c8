import { DataTable } from '@/shared/ui/DataTable'
import type { ResourceImport } from './api'
import { MATCH_WORDS } from './words'

/** The first rows as they would be saved. */
export function PreviewTable({ rows }: { rows: ResourceImport['preview'] }) {
  if (rows.length === 0) return null
  return (
    <DataTable
      caption={`はじめの${rows.length}行は、こうなります`}
      rows={rows}
      rowKey={(row) => String(row.row)}
      columns={[
        { key: 'name', label: '名前', cell: (row) => row.name },
        { key: 'row', label: '行', cell: (row) => row.row, align: 'end' },
        { key: 'match', label: 'どうなる', cell: (row) => MATCH_WORDS[row.match] },
        { key: 'kinds', label: '種類', cell: (row) => row.kindLabels.join('、') },
        { key: 'area', label: '区域', cell: (row) => row.areaName ?? '' },
        { key: 'venue', label: '会場', cell: (row) => row.venue ?? '' },
        {
          key: 'schedules',
          label: '曜日・時間',
          cell: (row) => row.schedules.map((schedule) => schedule.inWords || `「${schedule.wording}」`).join('、'),
        },
      ]}
    />
  )
}
