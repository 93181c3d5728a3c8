import { formatDay } from '@/shared/time/format'
import { StateMark } from '@/shared/ui/StateMark'
import type { Decision } from '../api'

/** まだ, 済み, やめた; days past are said in words. */
export function DecisionStateMark({ decision }: { decision: Pick<Decision, 'state' | 'closedOn' | 'overdueDays'> }) {
  const day = decision.closedOn ? ` ${formatDay(decision.closedOn)}` : ''
  switch (decision.state) {
    case 'DONE':
      return <StateMark mark="done">{`済み${day}`}</StateMark>
    case 'DROPPED':
      return <StateMark mark="off">{`やめました${day}`}</StateMark>
    case 'OPEN':
      return (
        <>
          <StateMark mark="open">まだ</StateMark>
          {decision.overdueDays ? <strong className="overdue">▲ {decision.overdueDays}日すぎています</strong> : null}
        </>
      )
  }
}
