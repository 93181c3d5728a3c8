import { useState } from 'react'
import { Button } from '@/shared/ui/Button'
import type { AgendaItem, Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { DecisionList } from '../decisions/DecisionList'
import { NewDecision } from '../decisions/NewDecision'
import { EditItem, type Neighbours } from './EditItem'
import { ItemSources } from './ItemSources'
import { SaidForm } from './SaidForm'

type Props = { item: AgendaItem; number: number; neighbours: Neighbours; meeting: Meeting; changes: MeetingChanges }

export function AgendaItemCard({ item, number, neighbours, meeting, changes }: Props) {
  const [editing, setEditing] = useState(false)
  const heading = `item-${item.id}`
  const decisions = (meeting.decisions ?? []).filter((decision) => decision.agendaItemId === item.id)
  return (
    <article className="card agenda-item" aria-labelledby={heading}>
      <div className="agenda-item__head">
        <h3 id={heading}>
          {number}　{item.title}
        </h3>
        <Button
          look="quiet"
          aria-expanded={editing}
          aria-label={`「${item.title}」の名前や順番をなおす`}
          onClick={() => setEditing(!editing)}
        >
          名前や順番をなおす
        </Button>
      </div>
      {editing && (
        <EditItem
          item={item}
          neighbours={neighbours}
          deletable={decisions.length === 0 && !item.said}
          changes={changes}
          onDone={() => setEditing(false)}
        />
      )}
      <ItemSources item={item} />
      <SaidForm item={item} changes={changes} />
      <h4>決まったこと</h4>
      <DecisionList decisions={decisions} meeting={meeting} changes={changes} />
      <NewDecision item={item} meeting={meeting} changes={changes} />
    </article>
  )
}
