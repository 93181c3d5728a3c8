/** A day of the calendar without a clock, as the API writes it: `2026-09-17`. */
export type CivilDay = string

export type DayParts = { year: number; month: number; day: number }

const DAY_MS = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Only days that a calendar has, between 1868 and 2199; anything else is a slip of the keyboard. */
export function civilDay({ year, month, day }: DayParts): CivilDay | undefined {
  if (year < 1868 || year > 2199) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

export function dayParts(day: CivilDay): DayParts {
  const match = ISO_DAY.exec(day)
  if (!match) throw new RangeError(`not a civil day: ${day}`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** 0 is Sunday. */
export function weekdayOf(day: CivilDay): number {
  return new Date(epochDay(day) * DAY_MS).getUTCDay()
}

export function daysBetween(from: CivilDay, to: CivilDay): number {
  return epochDay(to) - epochDay(from)
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return new Date((epochDay(day) + days) * DAY_MS).toISOString().slice(0, 10)
}

/** Today in the municipality's time zone, wherever the device thinks it is. */
export function today(now: Date = new Date()): CivilDay {
  return TOKYO_DAY.format(now)
}

/** The Japanese fiscal year, April to March, that a day belongs to. */
export function fiscalYearOf(day: CivilDay): number {
  const { year, month } = dayParts(day)
  return month >= 4 ? year : year - 1
}

const TOKYO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })

function epochDay(day: CivilDay): number {
  const parts = dayParts(day)
  return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS
}
