import { formatDay } from '@/shared/time/format'
import { type Mark, StateMark } from '@/shared/ui/StateMark'
import { GapSource } from './agenda/GapSource'
import type { AgendaItem, Decision, Meeting } from './api'

const STATES: Record<Decision['state'], { mark: Mark; words: string }> = {
  OPEN: { mark: 'open', words: 'これから' },
  DONE: { mark: 'done', words: '済みました' },
  DROPPED: { mark: 'off', words: '取りやめました' },
}

/** What is talked about; once the record is shared, what was said and decided with it. */
export function ResidentAgenda({ meeting }: { meeting: Meeting }) {
  const decisions = meeting.decisions ?? []
  const known = new Set(meeting.agenda.map((item) => item.id))
  const others = decisions.filter(({ agendaItemId }) => !agendaItemId || !known.has(agendaItemId))
  return (
    <>
      <section className="part" aria-labelledby="agenda-title">
        <h2 id="agenda-title">話し合うこと</h2>
        {meeting.agenda.length === 0 && <p>まだ決まっていません。</p>}
        <ol className="agenda">
          {meeting.agenda.map((item) => (
            <li key={item.id} className="card">
              <Item item={item} decisions={decisions.filter(({ agendaItemId }) => agendaItemId === item.id)} />
            </li>
          ))}
        </ol>
      </section>
      {others.length > 0 && (
        <section className="part" aria-labelledby="decided-title">
          <h2 id="decided-title">そのほかに決まったこと</h2>
          <Decided decisions={others} />
        </section>
      )}
    </>
  )
}

function Item({ item, decisions }: { item: AgendaItem; decisions: readonly Decision[] }) {
  return (
    <>
      <h3>
        {item.position} {item.title}
      </h3>
      {item.followsDecision && <p>前に決まったことのつづき：{item.followsDecision.text}</p>}
      <GapSource item={item} />
      {item.said && (
        <>
          <h4>話したこと</h4>
          <p className="written">{item.said}</p>
        </>
      )}
      {decisions.length > 0 && (
        <>
          <h4>決まったこと</h4>
          <Decided decisions={decisions} />
        </>
      )}
    </>
  )
}

function Decided({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <ul className="decided">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p>
            <strong>{decision.text}</strong>
          </p>
          <p>
            だれが：{decision.owner}
            <br />
            {decision.dueOn && `いつまでに：${formatDay(decision.dueOn)}`}
            {decision.overdueDays !== undefined &&
              decision.overdueDays > 0 &&
              `（${decision.overdueDays}日すぎています）`}
          </p>
          <p>
            <StateMark mark={STATES[decision.state].mark}>{STATES[decision.state].words}</StateMark>
            {decision.outcome && ` ${decision.outcome}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
