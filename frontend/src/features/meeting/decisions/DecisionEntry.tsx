import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import type { Decision, Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { present } from '../meetingFields'
import { DecisionStateMark } from './DecisionStateMark'
import { EditDecision } from './EditDecision'

type Props = { decision: Decision; meeting: Meeting; changes: MeetingChanges }

/** One promise in words, with the button that closes it. */
export function DecisionEntry({ decision, meeting, changes }: Props) {
  const [editing, setEditing] = useState(false)
  const become = useMutation({
    mutationFn: (state: Decision['state']) => {
      const { text, owner, ownerMemberId, dueOn, outcome } = decision
      const body = { text, owner, state, ...present({ ownerMemberId, dueOn, outcome }) }
      return changes.replaceDecision(decision.id, body, decision.version)
    },
    onError: changes.refresh,
  })
  const named = `「${decision.text}」`
  return (
    <li className="plain-list__item">
      <p className="plain-list__name">{decision.text}</p>
      <p className="plain-list__facts">
        <span>だれが：{decision.owner}</span>
        <span>いつまでに：{decision.dueOn ? formatDay(decision.dueOn) : '決めていません'}</span>
        <DecisionStateMark decision={decision} />
      </p>
      {decision.outcome && <p>その後：{decision.outcome}</p>}
      {decision.editable && !editing && (
        <p className="row">
          {decision.state === 'OPEN' ? (
            <Button onClick={() => become.mutate('DONE')} aria-label={`${named}を済みにする`}>
              済みにする
            </Button>
          ) : (
            <Button onClick={() => become.mutate('OPEN')} aria-label={`${named}をまだにもどす`}>
              まだにもどす
            </Button>
          )}
          <Button look="quiet" onClick={() => setEditing(true)} aria-label={`${named}をなおす`}>
            なおす
          </Button>
        </p>
      )}
      <Failure error={become.error} />
      {editing && (
        <EditDecision decision={decision} meeting={meeting} changes={changes} onDone={() => setEditing(false)} />
      )}
    </li>
  )
}
