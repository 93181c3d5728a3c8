import { type Mark, StateMark } from '@/shared/ui/StateMark'
import type { CouncilSummary } from './api'
import { councilStatusWords } from './councilWords'

const MARKS: Record<CouncilSummary['status'], Mark> = { FORMING: 'open', ACTIVE: 'full', PAUSED: 'half', CLOSED: 'off' }

export function CouncilStatusMark({ status }: { status: CouncilSummary['status'] }) {
  return <StateMark mark={MARKS[status]}>{councilStatusWords(status)}</StateMark>
}
