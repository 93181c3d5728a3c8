import { type CivilDay, dayParts } from '@/shared/time/civilDay'
import { formatMetres, walkWords } from '@/shared/walking'
import type { Resource, ResourceStatus, ResourceSummary } from './api'

export const STATUSES: readonly { value: ResourceStatus; label: string }[] = [
  { value: 'DRAFT', label: '下書き（市とセンターだけが見ます）' },
  { value: 'PUBLISHED', label: '公開（だれでも見られます）' },
  { value: 'PAUSED', label: 'お休み中（公開のまま、お休みと出ます）' },
  { value: 'ENDED', label: '終わりました（一覧から消えます）' },
]

export const ACCESS_FACTS: readonly { value: Resource['access'][number]; label: string }[] = [
  { value: 'STEP_FREE', label: '段差なしで入れます' },
  { value: 'TOILET', label: 'トイレがあります' },
  { value: 'PARKING', label: '車をとめられます' },
  { value: 'TRANSPORT', label: '送り迎えがあります' },
]

/** 「毎週木曜日 10:00から12:00」, or as it was written where nothing was understood. */
export function whenWords(schedules: Resource['schedules']): string {
  return schedules.map(({ inWords, wording }) => inWords || wording).join('、')
}

/** 「420 m（歩いて9分ほど）」; who would walk for an hour and more is told the way alone. */
export function distanceWords(metres: number): string {
  return metres >= FARTHEST_WALK ? formatMetres(metres) : `${formatMetres(metres)}（${walkWords(metres)}）`
}

const FARTHEST_WALK = 3000

/** 「10:40 町屋公民館の前」 */
export function stopWords({ time, place }: Resource['stops'][number]): string {
  return [time?.replace(/^0/, ''), place].filter(Boolean).join(' ')
}

/** 「8月に確認」 within the year, so that the month says it; otherwise that nobody has. */
export function confirmedWords({ confirmedOn, stale }: Pick<ResourceSummary, 'confirmedOn' | 'stale'>): string {
  return stale || !confirmedOn ? '1年以上確認していません' : `${monthWords(confirmedOn)}に確認`
}

function monthWords(day: CivilDay): string {
  return `${dayParts(day).month}月`
}
