import type { Decision, Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { DecisionEntry } from './DecisionEntry'

type Props = { decisions: readonly Decision[]; meeting: Meeting; changes: MeetingChanges }

export function DecisionList({ decisions, meeting, changes }: Props) {
  if (decisions.length === 0) return <p className="quiet">まだ書いていません。</p>
  return (
    <ul className="plain-list">
      {decisions.map((decision) => (
        <DecisionEntry key={decision.id} decision={decision} meeting={meeting} changes={changes} />
      ))}
    </ul>
  )
}
