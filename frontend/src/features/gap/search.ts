import { oneOf, textOf } from '@/shared/address'
import { type CivilDay, dayParts } from '@/shared/time/civilDay'
import { walksTo } from '@/shared/walking'
import type { GapQuestion } from './api'

/** What the table is about; all of it stands in the address, so that it can be passed on. */
export type GapSearch = {
  scheme?: string | undefined
  within?: Walk | undefined
  only?: 'gaps' | undefined
  /** As it stood on this day. */
  on?: CivilDay | undefined
}

export const WALKS = walksTo(['300', '500', '1000', '2000'])
export type Walk = (typeof WALKS)[number]['value']
export const USUAL_WALK = '500'

export function gapSearch(given: Record<string, unknown>): GapSearch {
  return {
    scheme: textOf(given.scheme),
    within: oneOf(
      given.within,
      WALKS.map(({ value }) => value),
    ),
    only: oneOf(given.only, ['gaps']),
    on: dayOf(given.on),
  }
}

/** The same question in the words of the contract. */
export function questionOf({ scheme, within, on }: GapSearch): GapQuestion {
  return {
    within: Number(within ?? USUAL_WALK),
    ...(scheme && { schemeId: scheme }),
    ...(on && { asOf: on }),
  }
}

/** Days to look back to, so many months before today. */
export function daysBack(today: CivilDay): { value: CivilDay; label: string }[] {
  const back = [
    { months: 6, label: '半年前' },
    { months: 12, label: '1年前' },
    { months: 18, label: '1年半前' },
    { months: 24, label: '2年前' },
  ]
  return back.map(({ months, label }) => ({ value: monthsBefore(today, months), label }))
}

function monthsBefore(day: CivilDay, months: number): CivilDay {
  const { year, month, day: dayOfMonth } = dayParts(day)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(dayOfMonth, last))
  return first.toISOString().slice(0, 10)
}

function dayOf(value: unknown): CivilDay | undefined {
  const text = textOf(value)
  return text && /^20\d{2}-\d{2}-\d{2}$/.test(text) ? text : undefined
}
