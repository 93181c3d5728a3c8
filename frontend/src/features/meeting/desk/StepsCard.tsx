import { useState } from 'react'
import { Button } from '@/shared/ui/Button'
import { VisibilityBadge } from '@/shared/ui/VisibilityBadge'
import type { Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { MeetingStatusMark } from '../MeetingStatusMark'
import { councilNames, meetingVisibility } from '../meetingWords'
import { ConfirmStep } from './ConfirmStep'
import { type Step, stepBack, stepOff, stepOn } from './steps'

type Props = { meeting: Meeting; changes: MeetingChanges; paper: React.ReactNode }

/** Where the meeting stands, who sees it, and the verb that takes it on. */
export function StepsCard({ meeting, changes, paper }: Props) {
  const [chosen, setChosen] = useState<Step>()
  const on = stepOn(meeting)
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
            {on && (
              <Button look="primary" onClick={() => setChosen(on)}>
                {on.verb}
              </Button>
            )}
            {paper}
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
