import { StateMark } from '@/shared/ui/StateMark'
import type { ResourceSummary } from './api'
import { confirmedWords } from './resourceWords'

/** Whether one can count on it: its state unless it is simply there, and when somebody last looked. */
export function ResourceMarks({ resource }: { resource: Pick<ResourceSummary, 'status' | 'confirmedOn' | 'stale'> }) {
  return (
    <p className="row resource__marks">
      {resource.status === 'PAUSED' && <StateMark mark="half">お休み中</StateMark>}
      {resource.status === 'DRAFT' && <StateMark mark="open">下書き</StateMark>}
      {resource.status === 'ENDED' && <StateMark mark="off">終わりました</StateMark>}
      <StateMark mark={resource.stale ? 'open' : 'done'}>{confirmedWords(resource)}</StateMark>
    </p>
  )
}
