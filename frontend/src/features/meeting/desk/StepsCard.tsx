import { useState } from 'react'
import { today } from '@/shared/time/civilDay'
import { Button } from '@/shared/ui/Button'
import { VisibilityBadge } from '@/shared/ui/VisibilityBadge'
import type { Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { MeetingStatusMark } from '../MeetingStatusMark'
import { councilNames, meetingVisibility } from '../meetingWords'
import { ConfirmStep } from './ConfirmStep'
import { PaperButtons } from './PaperButtons'
import { type Step, stepBack, stepOff, stepOn } from './steps'

type Props = { meeting: Meeting; changes: MeetingChanges }

/** Where the meeting stands, who sees it, and the verb that takes it on. */
export function StepsCard({ meeting, changes }: Props) {
  const [chosen, setChosen] = useState<Step>()
  const on = stepOn(meeting)
  const waiting = meeting.status === 'CONFIRMED' && meeting.heldOn > today() // told, not yet held: paper comes next
  const others = [stepBack(meeting.status), stepOff(meeting.status)].filter((step) => step !== undefined)
  return (
    <section className="card steps" aria-label="いまの段階と、つぎにすること">
      <p className="row">
        <MeetingStatusMark status={meeting.status} />
        <VisibilityBadge tier={meetingVisibility(meeting.status)} name={councilNames(meeting)} />
      </p>
      {chosen ? (
        <ConfirmStep step={chosen} meeting={meeting} changes={changes} onDone={() => setChosen(undefined)} />
      ) : (
        <>
          <div className="row">
            {waiting && <PaperButtons meeting={meeting} look="primary" />}
            {on && (
              <Button look={waiting ? 'secondary' : 'primary'} onClick={() => setChosen(on)}>
                {on.verb}
              </Button>
            )}
            {!waiting && <PaperButtons meeting={meeting} />}
          </div>
          {others.length > 0 && (
            <div className="row">
              {others.map((step) => (
                <Button key={step.to} look="quiet" onClick={() => setChosen(step)}>
                  {step.verb}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  )
}
