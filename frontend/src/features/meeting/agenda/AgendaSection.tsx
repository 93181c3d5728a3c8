import type { Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { DecisionList } from '../decisions/DecisionList'
import { AddToAgenda } from './AddToAgenda'
import { AgendaItemCard } from './AgendaItemCard'

type Props = { meeting: Meeting; changes: MeetingChanges }

/** What is talked about, said and decided, item by item. */
export function AgendaSection({ meeting, changes }: Props) {
  const items = meeting.agenda.toSorted((one, other) => one.position - other.position)
  const loose = meeting.decisions?.filter((decision) => !decision.agendaItemId) ?? []
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">議題</h2>
      {items.length === 0 && <p>まだ議題がありません。声や、前回の決まったことから足せます。</p>}
      {items.map((item, index) => (
        <AgendaItemCard
          key={item.id}
          item={item}
          number={index + 1}
          neighbours={{ before: items[index - 1], after: items[index + 1] }}
          meeting={meeting}
          changes={changes}
        />
      ))}
      {loose.length > 0 && (
        <>
          <h3>議題のほかに決まったこと</h3>
          <DecisionList decisions={loose} meeting={meeting} changes={changes} />
        </>
      )}
      {meeting.status !== 'CANCELLED' && <AddToAgenda meeting={meeting} changes={changes} />}
    </section>
  )
}
