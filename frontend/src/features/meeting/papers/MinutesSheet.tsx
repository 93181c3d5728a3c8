import { formatDay, formatWareki } from '@/shared/time/format'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Notice } from '@/shared/ui/Notice'
import type { Minutes } from './api'

type MinutesDecision = Minutes['decisions'][number]

const DECISIONS: Column<MinutesDecision>[] = [
  { key: 'text', label: '決まったこと', cell: (row) => row.text },
  { key: 'owner', label: 'だれが', cell: (row) => row.owner ?? '' },
  { key: 'due', label: 'いつまでに', cell: (row) => (row.dueOn ? formatDay(row.dueOn) : '決めていません') },
]

/** What the meeting leaves behind, in the order of the sheet. */
export function MinutesSheet({ minutes }: { minutes: Minutes }) {
  return (
    <>
      {!minutes.confirmed && <Notice tone="warning">まだとちゅうの記録です。</Notice>}
      <Part title="目的" text={minutes.purpose} />
      {minutes.goals.length > 0 && (
        <ul>
          {minutes.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      )}
      <h2>来た人{minutes.attended !== undefined && `（${minutes.attended}人）`}</h2>
      <p>{attendedWords(minutes) || 'まだ書いていません。'}</p>
      <h2>話したこと</h2>
      {minutes.items.length === 0 && <p>まだ書いていません。</p>}
      {minutes.items.map((item, index) => (
        <div key={item.position} className="pack-item">
          <h3>
            {index + 1}　{item.title}
          </h3>
          <p className="written">{item.said ?? 'まだ書いていません。'}</p>
        </div>
      ))}
      {minutes.decisions.length > 0 && (
        <DataTable
          caption="決まったこと"
          columns={DECISIONS}
          rows={minutes.decisions}
          rowKey={(row) => `${row.text}${row.owner}${row.dueOn}`}
        />
      )}
      <Part title="結果・効果" text={minutes.outcome} />
      <Part title="生活支援コーディネーターより" text={minutes.coordinatorNote} />
      <h2>次回</h2>
      <p>
        {minutes.nextOn ? formatWareki(minutes.nextOn) : 'まだ決まっていません'}
        {minutes.nextPlace && ` ${minutes.nextPlace}`}
      </p>
    </>
  )
}

function Part({ title, text }: { title: string; text: string | undefined }) {
  if (!text) return null
  return (
    <>
      <h2>{title}</h2>
      <p className="written">{text}</p>
    </>
  )
}

function attendedWords({ members, guests }: Minutes): string {
  return [
    ...members.map(({ capacity, count }) => `${capacity} ${count}人`),
    ...guests.map(({ group, invited, attended }) =>
      [group, invited === undefined ? '' : `よんだ ${invited}人`, attended === undefined ? '' : `来た ${attended}人`]
        .filter(Boolean)
        .join(' '),
    ),
  ].join('、')
}
