import { formatWareki } from '@/shared/time/format'
import type { Mark } from '@/shared/ui/StateMark'
import type { Demand, GapCell, GapState } from './api'

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

/** 340 m, 1.9 km */
export function formatMetres(metres: number): string {
  return metres < 1000 ? `${metres} m` : `${(metres / 1000).toFixed(1)} km`
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
