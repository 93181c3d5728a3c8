import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { filled } from '@/shared/forms/filled'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import type { AgendaItem } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'

export type Neighbours = { before: AgendaItem | undefined; after: AgendaItem | undefined }

type Props = {
  item: AgendaItem
  neighbours: Neighbours
  deletable: boolean
  changes: MeetingChanges
  onDone: () => void
}

/** Name and place of an item on the agenda. */
export function EditItem({ item, neighbours, deletable, changes, onDone }: Props) {
  const [title, setTitle] = useState(item.title)
  const said = item.said === undefined ? {} : { said: item.said }
  const rename = useMutation({
    mutationFn: () =>
      changes.replaceItem(
        item.id,
        { ...said, title: filled(title) ?? item.title, position: item.position },
        item.version,
      ),
    onSuccess: onDone,
    onError: changes.refresh,
  })
  const move = useMutation({
    mutationFn: (place: AgendaItem) =>
      changes.replaceItem(item.id, { ...said, title: item.title, position: place.position }, item.version),
    onError: changes.refresh,
  })
  const remove = useMutation({
    mutationFn: () => changes.deleteItem(item.id, item.version),
    onSuccess: onDone,
    onError: changes.refresh,
  })
  return (
    <div className="agenda-item__edit">
      <Field label="議題の名前" maxLength={100} value={title} onChange={(event) => setTitle(event.target.value)} />
      <div className="row">
        <Button onClick={() => rename.mutate()}>この名前にする</Button>
        {neighbours.before && (
          <Button onClick={() => neighbours.before && move.mutate(neighbours.before)}>▲ 上へ動かす</Button>
        )}
        {neighbours.after && (
          <Button onClick={() => neighbours.after && move.mutate(neighbours.after)}>▼ 下へ動かす</Button>
        )}
        {deletable && (
          <Button look="danger" onClick={() => remove.mutate()}>
            この議題を消す
          </Button>
        )}
      </div>
      <Failure error={rename.error ?? move.error ?? remove.error} />
    </div>
  )
}
