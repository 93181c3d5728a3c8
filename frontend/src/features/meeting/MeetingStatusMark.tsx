import { type Mark, StateMark } from '@/shared/ui/StateMark'
import type { MeetingStatus } from './api'
import { meetingStatusWords } from './meetingWords'

const MARKS: Record<MeetingStatus, Mark> = {
  DRAFT: 'open',
  CONFIRMED: 'half',
  SHARED: 'full',
  PUBLISHED: 'done',
  CANCELLED: 'off',
}

export function MeetingStatusMark({ status }: { status: MeetingStatus }) {
  return <StateMark mark={MARKS[status]}>{meetingStatusWords(status)}</StateMark>
}
