import { formatDay, formatWareki } from '@/shared/time/format'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import type { Pack } from './api'

type PackDecision = Pack['decisions'][number]
type PackFigure = Pack['figures'][number]

const STATES: Record<PackDecision['state'], string> = { OPEN: 'まだ', DONE: '済み', DROPPED: 'やめました' }

const DECISIONS: Column<PackDecision>[] = [
  { key: 'text', label: '何を', cell: (row) => row.text },
  { key: 'owner', label: 'だれが', cell: (row) => row.owner ?? '' },
  { key: 'due', label: 'いつまでに', cell: (row) => (row.dueOn ? formatDay(row.dueOn) : '決めていません') },
  {
    key: 'state',
    label: 'いま',
    cell: (row) => (row.overdue ? `▲ まだ（${row.daysOverdue}日すぎています）` : STATES[row.state]),
  },
]

const FIGURES: Column<PackFigure>[] = [
  { key: 'area', label: '地区', cell: (row) => row.areaName },
  { key: 'label', label: '数字', cell: (row) => row.label },
  { key: 'before', label: '前', cell: (row) => row.before ?? 'はじめて', align: 'end' },
  { key: 'after', label: 'いま', cell: (row) => row.after, align: 'end' },
  { key: 'source', label: 'もとの資料', cell: (row) => `${row.source}（${formatWareki(row.asOf)}）` },
]

/** The pack on the screen, in the order of the sheet. */
export function PackSheet({ pack }: { pack: Pack }) {
  return (
    <>
      {pack.vision && <p className="vision">目指す地域像：{pack.vision.text}</p>}
      <h2>前回までの決まったこと</h2>
      {pack.decisions.length === 0 ? (
        <p>ありません。</p>
      ) : (
        <DataTable
          caption={pack.since ? `${formatDay(pack.since)}の会議からの様子` : 'これまでの様子'}
          columns={DECISIONS}
          rows={pack.decisions}
          rowKey={(row) => `${row.text}${row.owner}${row.dueOn}`}
        />
      )}
      <h2>新しい声</h2>
      {pack.voices.length === 0 && <p>ありません。</p>}
      {pack.voices.map((group) => (
        <div key={`${group.category}${group.area}`}>
          <h3>
            {group.category}
            {group.area && `（${group.area}）`} {group.count}件
          </h3>
          <ul>
            {group.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      {pack.voicesLeftOut > 0 && <p>ほかに {pack.voicesLeftOut}件の声があります。</p>}
      {pack.figures.length > 0 && (
        <>
          <h2>数字の動き</h2>
          <DataTable
            caption="前とくらべて変わった数字"
            columns={FIGURES}
            rows={pack.figures}
            rowKey={(row) => `${row.areaName}${row.label}`}
          />
        </>
      )}
      <h2>今日の議題</h2>
      {pack.agenda.length === 0 && <p>まだ議題がありません。</p>}
      {pack.agenda.map((item, index) => (
        <div key={item.position} className="pack-item">
          <h3>
            {index + 1}　{item.title}
            {item.sources && <small>（{item.sources}）</small>}
          </h3>
          <div className="print-only writing-lines" />
        </div>
      ))}
      <h2>次回</h2>
      <p>{pack.nextOn ? formatWareki(pack.nextOn) : 'まだ決まっていません'}</p>
      <p className="quiet">{formatWareki(pack.printedOn)}につくりました</p>
    </>
  )
}
