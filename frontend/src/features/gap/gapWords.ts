import { formatWareki } from '@/shared/time/format'
import type { Mark } from '@/shared/ui/StateMark'
import { formatMetres } from '@/shared/walking'
import type { Demand, Gap, GapCell, GapState } from './api'

/** Words and shapes, the worst first. */
export const STATES: Record<GapState, { mark: Mark; words: string; order: number }> = {
  NONE: { mark: 'off', words: 'ない', order: 0 },
  FAR: { mark: 'half', words: '遠い', order: 1 },
  UNKNOWN: { mark: 'open', words: 'データ不足', order: 2 },
  ENOUGH: { mark: 'done', words: '足りている', order: 3 },
}

export function isGap({ state }: Pick<GapCell, 'state'>): boolean {
  return state === 'NONE' || state === 'FAR'
}

/** 3件, 1〜4件, 50件より多い */
function countWords({ count }: Demand, unit: string): string {
  if (count.most === undefined) return `${count.least}${unit}以上`
  return count.least === count.most ? `${count.least}${unit}` : `${count.least}〜${count.most}${unit}`
}

/** 65歳以上 212人 */
export function demandWords(demand: Demand): string {
  return demand.sort === 'AGED65' ? `65歳以上 ${countWords(demand, '人')}` : `声 ${countWords(demand, '件')}`
}

/** Where a figure is from. */
export function originWords({ on, origin }: Demand): string {
  return [formatWareki(on), origin].filter(Boolean).join('、')
}

/** いちばん近い所まで1.9 km */
export function nearestWords({ metres }: Pick<GapCell, 'metres'>): string {
  if (metres === undefined) return ''
  return metres === 0 ? 'この地域の中にあります' : `いちばん近い所まで${formatMetres(metres)}`
}

const DAYS: Record<Gap['weekdays'][number]['weekday'], string> = {
  MONDAY: '月',
  TUESDAY: '火',
  WEDNESDAY: '水',
  THURSDAY: '木',
  FRIDAY: '金',
  SATURDAY: '土',
  SUNDAY: '日',
}

/** 月2 火0 水1 木0 金3 土0 日0、曜日の決まっていないもの1 */
export function weekWords({ weekdays, onNoWeekday }: Pick<Gap, 'weekdays' | 'onNoWeekday'>): string {
  const week = weekdays.map(({ weekday, count }) => `${DAYS[weekday]}${count}`).join(' ')
  return onNoWeekday > 0 ? `${week}、曜日の決まっていないもの${onNoWeekday}` : week
}
