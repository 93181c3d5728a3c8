import { oneOf, textOf } from '@/shared/address'
import { type CivilDay, dayParts } from '@/shared/time/civilDay'
import type { GapQuestion } from './api'

/** What the table is about; all of it stands in the address, so that it can be passed on. */
export type GapSearch = {
  scheme?: string | undefined
  within?: Walk | undefined
  only?: 'gaps' | undefined
  when?: 'yearAgo' | undefined
}

/** At three kilometres an hour, the pace of somebody past 75. */
export const WALKS = [
  { value: '300', label: '300 m（歩いて6分ほど）' },
  { value: '500', label: '500 m（歩いて10分ほど）' },
  { value: '1000', label: '1 km（歩いて20分ほど）' },
  { value: '2000', label: '2 km（歩いて40分ほど）' },
] as const
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
    when: oneOf(given.when, ['yearAgo']),
  }
}

/** The same question in the words of the contract. */
export function questionOf({ scheme, within, when }: GapSearch, today: CivilDay): GapQuestion {
  return {
    within: Number(within ?? USUAL_WALK),
    ...(scheme && { schemeId: scheme }),
    ...(when && { asOf: aYearBefore(today) }),
  }
}

export function aYearBefore(day: CivilDay): CivilDay {
  const { year, month, day: dayOfMonth } = dayParts(day)
  const last = month === 2 && dayOfMonth === 29 ? 28 : dayOfMonth
  return [year - 1, String(month).padStart(2, '0'), String(last).padStart(2, '0')].join('-')
}
