import { today } from '@/shared/time/civilDay'
import { formatDay, formatTimes, formatWareki } from '@/shared/time/format'
import type { Visibility } from '@/shared/ui/VisibilityBadge'
import type { MeetingStatus, MeetingSummary } from './api'

type Titled = Pick<MeetingSummary, 'councils' | 'theme' | 'kind' | 'kindLabel'>
type Dated = Pick<MeetingSummary, 'heldOn' | 'startsAt' | 'endsAt' | 'place'>

const STATUS_WORDS: Record<MeetingStatus, string> = {
  DRAFT: '準備中',
  CONFIRMED: '日取りを知らせた',
  SHARED: 'メンバーに見せた',
  PUBLISHED: 'みんなに知らせた',
  CANCELLED: 'とりやめ',
}

const VISIBILITY: Record<MeetingStatus, Visibility> = {
  DRAFT: 'DRAFT',
  CONFIRMED: 'COUNCIL',
  SHARED: 'COUNCIL',
  PUBLISHED: 'PUBLIC',
  CANCELLED: 'COUNCIL',
}

export function meetingStatusWords(status: MeetingStatus): string {
  return STATUS_WORDS[status]
}

export function meetingVisibility(status: MeetingStatus): Visibility {
  return VISIBILITY[status]
}

/** 八幡協議体 第93回; a meeting of many is named by its theme. */
export function meetingTitle({ councils, theme, kind, kindLabel }: Titled): string {
  const [first, ...others] = councils
  const who = others.length > 0 ? `${first?.name ?? ''}ほか${others.length}` : (first?.name ?? '')
  const count = others.length === 0 && first?.number ? ` 第${first.number}回` : ''
  if (kind === 'REGULAR') return `${who}${count}`
  return `${kindLabel}${theme ? `「${theme}」` : ''}（${who}${count}）`
}

/** The part of the title that tells meetings of one council apart. */
export function shortTitle({ councils, kind, kindLabel, theme }: Titled, councilId?: string): string {
  const number = (councils.find((council) => council.id === councilId) ?? councils[0])?.number
  if (kind === 'REGULAR' && number) return `第${number}回`
  return theme ? `${kindLabel}「${theme}」` : kindLabel
}

/** 9月17日（木）; of another year 令和7年10月30日（木）. */
export function dayWords(day: string): string {
  return day.slice(0, 4) === today().slice(0, 4) ? formatDay(day) : formatWareki(day)
}

/** As `dayWords`, of a field that may be empty. */
export function writtenDay(day: string): string {
  return day && dayWords(day)
}

/** 9月17日（木）14:00–15:30 八幡公民館 */
export function meetingDay({ heldOn, startsAt, endsAt, place }: Dated): string {
  return [`${dayWords(heldOn)}${formatTimes(startsAt, endsAt)}`, place].filter(Boolean).join(' ')
}

export function councilNames({ councils }: Pick<MeetingSummary, 'councils'>): string {
  const [first, ...others] = councils
  return others.length > 0 ? `${councils.length}の協議体` : (first?.name ?? '協議体')
}
