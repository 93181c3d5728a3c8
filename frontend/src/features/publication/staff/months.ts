import { dayParts, today } from '@/shared/time/civilDay'

export const SHOWN = ['HELD', 'PLANNED', 'NOT_PLANNED', 'OVERDUE'] as const

/** Which councils of the table are shown. */
export type Shown = (typeof SHOWN)[number]

export function thisMonth(): string {
  return today().slice(0, 7)
}

/** `2026-11` as it stands in the address, or this month. */
export function monthOf(value: unknown): string {
  return typeof value === 'string' && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(value) ? value : thisMonth()
}

export function addMonths(month: string, count: number): string {
  const { year, month: number } = dayParts(`${month}-01`)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** 11月 */
export function monthName(month: string): string {
  return `${dayParts(`${month}-01`).month}月`
}
