import { oneOf, textOf } from '@/shared/address'
import type { Paths } from '@/shared/api/client'
import { NATIONAL_CATEGORIES, type NationalCategory } from '@/shared/nationalCategories'
import { type CivilDay, dayParts } from '@/shared/time/civilDay'
import { walksTo } from '@/shared/walking'

/** What a list or a map is narrowed to; all of it stands in the address, so that it can be passed on. */
export type ResourceSearch = {
  kind?: string | undefined
  /** A national category: any kind that the municipality has mapped to it. */
  category?: NationalCategory | undefined
  weekday?: Weekday | undefined
  part?: DayPart | undefined
  at?: string | undefined
  today?: 'yes' | undefined
  area?: string | undefined
  /** `36.33,139.02`: where the way begins, and its name for the reader. */
  near?: string | undefined
  place?: string | undefined
  within?: Metres | undefined
  confirmed?: 'yes' | undefined
  text?: string | undefined
  view?: 'map' | undefined
}

export type ResourceQuery = NonNullable<Paths['/api/v1/municipalities/{code}/resources']['get']['parameters']['query']>

export const WEEKDAYS = [
  { value: 'MONDAY', label: '月曜' },
  { value: 'TUESDAY', label: '火曜' },
  { value: 'WEDNESDAY', label: '水曜' },
  { value: 'THURSDAY', label: '木曜' },
  { value: 'FRIDAY', label: '金曜' },
  { value: 'SATURDAY', label: '土曜' },
  { value: 'SUNDAY', label: '日曜' },
] as const
type Weekday = (typeof WEEKDAYS)[number]['value']

export const DAY_PARTS = [
  { value: 'MORNING', label: '午前', hours: { until: '12:00' } },
  { value: 'AFTERNOON', label: '午後', hours: { from: '12:00', until: '17:00' } },
  { value: 'EVENING', label: '夕方から夜', hours: { from: '17:00' } },
] as const
type DayPart = (typeof DAY_PARTS)[number]['value']

export const WALKS = walksTo(['300', '500', '800'])
type Metres = (typeof WALKS)[number]['value']

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const POINT = /^\d{1,3}(\.\d{1,6})?,\d{1,3}(\.\d{1,6})?$/

/** Names every key: what it leaves out, the router would take from the address as it stands. */
export function resourceSearch(given: Record<string, unknown>): ResourceSearch {
  const near = matching(given.near, POINT)
  return {
    kind: textOf(given.kind),
    category: oneOf(given.category, valuesOf(NATIONAL_CATEGORIES)),
    weekday: oneOf(given.weekday, valuesOf(WEEKDAYS)),
    part: oneOf(given.part, valuesOf(DAY_PARTS)),
    at: matching(given.at, CLOCK),
    today: oneOf(given.today, ['yes']),
    area: textOf(given.area),
    near,
    place: near && textOf(given.place),
    within: near ? oneOf(given.within, valuesOf(WALKS)) : undefined,
    confirmed: oneOf(given.confirmed, ['yes']),
    text: textOf(given.text),
    view: oneOf(given.view, ['map']),
  }
}

/** The same question in the words of the contract. */
export function queryOf(search: ResourceSearch, today: CivilDay): ResourceQuery {
  return present({
    kind: search.kind ? [search.kind] : undefined,
    nationalCategory: search.category,
    weekday: search.weekday,
    ...DAY_PARTS.find(({ value }) => value === search.part)?.hours,
    at: search.at,
    openOn: search.today && today,
    areaId: search.area,
    near: search.near,
    within: search.within && Number(search.within),
    confirmedSince: search.confirmed && aYearBefore(today),
    text: search.text,
  })
}

/** 「木曜の午前」 */
export function timeWords({ weekday, part, at, today }: ResourceSearch): string {
  const day = [today && 'きょう', WEEKDAYS.find(({ value }) => value === weekday)?.label].filter(Boolean).join('・')
  const hour = [DAY_PARTS.find(({ value }) => value === part)?.label, at && `${at}にやっている`]
    .filter(Boolean)
    .join('・')
  return [day, hour].filter(Boolean).join('の')
}

/** What is within a short walk of a place. */
export function nearTo({
  name,
  position,
}: {
  name: string
  position: { latitude: number; longitude: number }
}): ResourceSearch {
  return { near: pointOf(position), place: name, within: '500' }
}

/** To the fourth decimal, about ten metres: enough for a way on foot, and all that an address should tell. */
export function pointOf({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `${latitude.toFixed(4)},${longitude.toFixed(4)}`
}

function aYearBefore(day: CivilDay): CivilDay {
  const { year, month, day: dayOfMonth } = dayParts(day)
  const last = month === 2 && dayOfMonth === 29 ? 28 : dayOfMonth
  return [year - 1, String(month).padStart(2, '0'), String(last).padStart(2, '0')].join('-')
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  const text = textOf(value)
  return text && pattern.test(text) ? text : undefined
}

function valuesOf<Value extends string>(choices: readonly { value: Value }[]): Value[] {
  return choices.map(({ value }) => value)
}

/** Without the keys that say nothing: addresses and query keys stay short. */
function present<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const said = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(said) as { [Key in keyof Value]: Exclude<Value[Key], undefined> }
}
