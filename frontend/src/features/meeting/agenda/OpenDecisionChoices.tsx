import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { type Decision, type Meeting, openDecisionsQuery } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { useOfAllCouncils } from './useOfAllCouncils'

type Props = { meeting: Meeting; changes: MeetingChanges }

const LONGEST_TITLE = 100
const NO_DAY = '9999-12-31' // after all others

/** What was promised in earlier meetings and is not done. */
export function OpenDecisionChoices({ meeting, changes }: Props) {
  const { municipalityCode: code } = useMe()
  const decisions = useOfAllCouncils(meeting, (councilId) => openDecisionsQuery(code, councilId))
  const followed = new Set(meeting.agenda.map((item) => item.followsDecision?.id))
  const open = decisions
    .filter((each) => each.meetingId !== meeting.id && !followed.has(each.id))
    .toSorted((one, other) => (one.dueOn ?? NO_DAY).localeCompare(other.dueOn ?? NO_DAY))
  return (
    <>
      <h4>まだ済んでいない決まったこと（{open.length}件）</h4>
      {open.length === 0 ? (
        <p>前回までの決まったことは、どれも済んでいるか、もう議題にあります。</p>
      ) : (
        <ul className="plain-list">
          {open.map((decision) => (
            <DecisionChoice
              key={decision.id}
              decision={decision}
              joint={meeting.councils.length > 1}
              changes={changes}
            />
          ))}
        </ul>
      )}
    </>
  )
}

type ChoiceProps = { decision: Decision; joint: boolean; changes: MeetingChanges }

function DecisionChoice({ decision, joint, changes }: ChoiceProps) {
  const [idempotencyKey] = useState(() => crypto.randomUUID() as string)
  const add = useMutation({
    mutationFn: () =>
      changes.addItem(
        { title: `「${decision.text}」のその後`.slice(0, LONGEST_TITLE), followsDecisionId: decision.id },
        idempotencyKey,
      ),
  })
  return (
    <li className="plain-list__item">
      <p className="plain-list__name">{decision.text}</p>
      <p className="plain-list__facts">
        <span>{decision.owner}</span>
        {decision.dueOn && <span>{formatDay(decision.dueOn)}まで</span>}
        {decision.overdueDays ? <strong className="overdue">▲ {decision.overdueDays}日すぎています</strong> : null}
        <span>
          {joint && `${decision.councilName} `}
          {formatDay(decision.heldOn)}の会議で決まりました
        </span>
      </p>
      <Button onClick={() => add.mutate()} unavailable={add.isPending} aria-label={`「${decision.text}」を議題にする`}>
        議題にする
      </Button>
      <Failure error={add.error} />
    </li>
  )
}
