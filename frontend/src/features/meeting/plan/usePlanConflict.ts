import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { councilsQuery } from '@/features/council/api'
import type { ConflictField } from '@/shared/ui/ConflictView'
import { meetingKindsQuery } from '../api'
import { writtenDay } from '../meetingWords'
import type { PlanFields } from './planFields'

/** Both sides of a plan in words, field by field as the form has them. */
export function usePlanConflict(): (theirs: PlanFields, mine: PlanFields) => readonly ConflictField[] {
  const { municipalityCode: code } = useMe()
  const { data: kinds } = useQuery(meetingKindsQuery(code))
  const { data: councils = [] } = useQuery(councilsQuery(code))
  const kindLabel = (kind: string) => kinds?.items.find((item) => item.code === kind)?.label ?? kind
  const names = (ids: readonly string[]) =>
    councils
      .filter((council) => ids.includes(council.id))
      .map((council) => council.name)
      .join('、')
  return (theirs, mine) => [
    { label: 'いつ', theirs: writtenDay(theirs.heldOn), mine: writtenDay(mine.heldOn) },
    { label: '始まり', theirs: theirs.startsAt, mine: mine.startsAt },
    { label: '終わり', theirs: theirs.endsAt, mine: mine.endsAt },
    { label: '場所', theirs: theirs.place, mine: mine.place },
    { label: 'どんな会議', theirs: kindLabel(theirs.kind), mine: kindLabel(mine.kind) },
    { label: 'どの協議体', theirs: names(theirs.councilIds), mine: names(mine.councilIds) },
    { label: 'テーマ', theirs: theirs.theme, mine: mine.theme },
    { label: 'ねらい', theirs: theirs.intent, mine: mine.intent },
    { label: 'オンラインのアドレス', theirs: theirs.onlineUrl, mine: mine.onlineUrl },
  ]
}
