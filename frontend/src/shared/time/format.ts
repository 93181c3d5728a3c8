import { type CivilDay, dayParts, weekdayOf } from './civilDay'
import { eraOf } from './eras'

export const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const

/** 9月17日（木） */
export function formatDay(day: CivilDay): string {
  const { month, day: dayOfMonth } = dayParts(day)
  return `${month}月${dayOfMonth}日（${WEEKDAYS[weekdayOf(day)]}）`
}

/** 令和8年9月17日（木） */
export function formatWareki(day: CivilDay): string {
  return `${warekiYear(day)}${formatDay(day)}`
}

/** 令和8年（2026年）9月17日（木）, where both calendars help. */
export function formatBothCalendars(day: CivilDay): string {
  return `${warekiYear(day)}（${dayParts(day).year}年）${formatDay(day)}`
}

/** 令和8年度（2026年度） */
export function formatFiscalYear(fiscalYear: number): string {
  return `${warekiYear(`${fiscalYear}-05-01`)}度（${fiscalYear}年度）`
}

/** 9月17日（木）14:00, from an instant of the API, on the municipality's clock. */
export function formatInstant(instant: string | Date): string {
  const tokyo = TOKYO_MINUTE.format(new Date(instant))
  return `${formatDay(tokyo.slice(0, 10))}${trimHour(tokyo.slice(11, 16))}`
}

/** 14:03 on the municipality's clock. */
export function formatClock(instant: string | Date): string {
  return trimHour(TOKYO_MINUTE.format(new Date(instant)).slice(11, 16))
}

/** 14:00–15:30, from local times such as `14:00` or `14:00:00`. */
export function formatTimes(start: string | undefined, end?: string | undefined): string {
  if (!start) return ''
  return end ? `${trimHour(start.slice(0, 5))}–${trimHour(end.slice(0, 5))}` : trimHour(start.slice(0, 5))
}

/** あと6日, きょう, あした, 2日すぎ */
export function formatDaysLeft(days: number): string {
  if (days === 0) return 'きょう'
  if (days === 1) return 'あした'
  return days > 0 ? `あと${days}日` : `${-days}日すぎ`
}

const TOKYO_MINUTE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'short',
})

function warekiYear(day: CivilDay): string {
  const era = eraOf(day)
  const year = dayParts(day).year - era.firstYear + 1
  return `${era.name}${year === 1 ? '元' : year}年`
}

function trimHour(clock: string): string {
  return clock.replace(/^0(\d)/, '$1')
}
