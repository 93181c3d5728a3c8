import { useState } from 'react'
import { daysBetween } from '@/shared/time/civilDay'
import { formatDay, formatDaysLeft } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import type { Decision } from './api'
import { FinishDecisionForm } from './FinishDecisionForm'

type Props = { code: string; today: string; decisions: readonly Decision[] }

/** What was promised, by whom, and how late it is. */
export function DueDecisions({ code, today, decisions }: Props) {
  const [openId, setOpenId] = useState<string>()
  const [doneText, setDoneText] = useState('')
  return (
    <section aria-labelledby="due-decisions">
      <h2 id="due-decisions">期限がきている、決まったこと</h2>
      <p role="status">{doneText && `済みにしました：「${doneText}」`}</p>
      {decisions.length === 0 && <p>期限がきているものはありません。</p>}
      <ul className="lines">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <span className="lines__main">
              <strong>{decision.owner}</strong> {decision.dueOn && `${formatDay(decision.dueOn)}まで `}
              <strong className={decision.overdueDays ? 'late' : undefined}>{lateness(decision, today)}</strong>
              <br />
              {decision.text}（{decision.councilName}）
            </span>
            {decision.editable &&
              (openId === decision.id ? (
                <FinishDecisionForm
                  code={code}
                  decision={decision}
                  onDone={() => setDoneText(decision.text)}
                  onClose={() => setOpenId(undefined)}
                />
              ) : (
                <Button aria-label={`「${decision.text}」を済みにする`} onClick={() => setOpenId(decision.id)}>
                  済みにする
                </Button>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function lateness({ overdueDays, dueOn }: Decision, today: string): string {
  if (overdueDays) return `${overdueDays}日すぎています`
  return dueOn ? formatDaysLeft(daysBetween(today, dueOn)) : ''
}
