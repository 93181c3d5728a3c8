import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { formatDay } from '@/shared/time/format'
import { type AgendaItem, itemVoicesQuery } from '../api'
import { GapSource } from './GapSource'

/** Where the item came from: voices, a gap, and what was promised before. */
export function ItemSources({ item }: { item: AgendaItem }) {
  const { municipalityCode: code } = useMe()
  const { data: voices = [] } = useQuery(itemVoicesQuery(code, item.id))
  const followed = item.followsDecision
  return (
    <>
      {followed && (
        <p className="agenda-item__source">
          <strong>前回までの決まったこと：</strong>
          {followed.text}（{followed.owner}
          {followed.dueOn && ` ${formatDay(followed.dueOn)}まで`}）
          {followed.overdueDays ? (
            <strong className="overdue">▲ 期限を{followed.overdueDays}日すぎています</strong>
          ) : null}
        </p>
      )}
      <GapSource item={item} />
      {voices.length > 0 && (
        <details className="agenda-item__source" open={voices.length <= 3}>
          <summary>声 {voices.length}件</summary>
          <ul>
            {voices.map((voice) => (
              <li key={voice.id}>
                「{voice.councilText ?? voice.text}」（{voice.areaName}）
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
