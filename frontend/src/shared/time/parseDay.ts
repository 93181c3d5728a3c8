import { addDays, type CivilDay, civilDay, dayParts, daysBetween, weekdayOf } from './civilDay'
import { findEra } from './eras'
import { formatDay, WEEKDAYS } from './format'

export type ParsedDay = { day: CivilDay } | { problem: string }

const ERA_DAY = /^(令和|平成|昭和|大正|明治|[RHSTM])\s*(元|\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})日?$/i
const FULL_DAY = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})日?$/
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/
const MONTH_DAY = /^(\d{1,2})\s*[月./-]\s*(\d{1,2})日?$/
/** A bare 日 or 月 at the end belongs to the date itself. */
const WEEKDAY = /\s*(?:\(([日月火水木金土])(?:曜日?)?\)|([日月火水木金土])曜日?|([火水木金土]))$/
const NEAR_WORDS: Record<string, number> = { きょう: 0, 今日: 0, あした: 1, 明日: 1, あさって: 2, きのう: -1, 昨日: -1 }

const UNREADABLE = '日付が読めません。「9月17日」や「令和8年9月17日」のように書いてください。'

/**
 * Reads a day as people write it. Without a year the nearest such day counts, before or after the reference day.
 * A weekday that contradicts its date is said, never corrected.
 */
export function parseDay(text: string, reference: CivilDay): ParsedDay {
  const plain = text.normalize('NFKC').trim()
  const near = NEAR_WORDS[plain]
  if (near !== undefined) return { day: addDays(reference, near) }
  const weekday = WEEKDAY.exec(plain)
  const day = readDay(weekday ? plain.slice(0, weekday.index).trim() : plain, reference)
  if (!day) return { problem: UNREADABLE }
  if (weekday && WEEKDAYS[weekdayOf(day)] !== (weekday[1] ?? weekday[2] ?? weekday[3])) {
    return { problem: `${formatDay(day)}です。曜日か日をたしかめてください。` }
  }
  return { day }
}

function readDay(text: string, reference: CivilDay): CivilDay | undefined {
  const era = ERA_DAY.exec(text)
  if (era) return eraDay(era)
  const full = FULL_DAY.exec(text) ?? COMPACT_DAY.exec(text)
  if (full) return civilDay({ year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) })
  const short = MONTH_DAY.exec(text)
  return short ? nearestDay(Number(short[1]), Number(short[2]), reference) : undefined
}

function eraDay([, name = '', year, month, day]: RegExpExecArray): CivilDay | undefined {
  const firstYear = findEra(name)?.firstYear
  if (firstYear === undefined) return undefined
  const yearOfEra = year === '元' ? 1 : Number(year)
  if (yearOfEra < 1) return undefined
  return civilDay({ year: firstYear + yearOfEra - 1, month: Number(month), day: Number(day) })
}

function nearestDay(month: number, day: number, reference: CivilDay): CivilDay | undefined {
  const { year } = dayParts(reference)
  const candidates = [year - 1, year, year + 1].flatMap((each) => civilDay({ year: each, month, day }) ?? [])
  const distance = (candidate: CivilDay) => Math.abs(daysBetween(reference, candidate))
  return candidates.sort((one, other) => distance(one) - distance(other) || (one < other ? 1 : -1))[0]
}
