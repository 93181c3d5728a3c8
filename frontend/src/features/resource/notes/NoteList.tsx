import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDay } from '@/shared/time/format'
import { StateMark } from '@/shared/ui/StateMark'
import { type MapNote, mapNotesQuery } from '../api'

type Props = {
  code: string
  areaId: string | undefined
  onLookedAt: (note: MapNote | undefined) => void
  /** For those who look after it. */
  editOf: ((note: MapNote) => ReactNode) | undefined
}

/** The triangles of the map in words. */
export function NoteList({ code, areaId, onLookedAt, editOf }: Props) {
  const { data: notes = [] } = useQuery(mapNotesQuery(code, areaId))
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">地図のメモ（▲）</h2>
      <ul className="plain-list">
        {notes.map((note) => (
          <li
            key={note.id}
            className="plain-list__item"
            onFocus={() => onLookedAt(note)}
            onBlur={() => onLookedAt(undefined)}
            onPointerEnter={() => onLookedAt(note)}
            onPointerLeave={() => onLookedAt(undefined)}
          >
            <p className="plain-list__name">
              {note.kindLabel}：{note.text}
            </p>
            <p className="plain-list__facts">
              <span>{note.areaName}</span>
              <span>{formatDay(note.seenOn)}に見ました</span>
              {note.status === 'DRAFT' && <StateMark mark="open">下書き</StateMark>}
            </p>
            {note.editable && editOf?.(note)}
          </li>
        ))}
      </ul>
    </section>
  )
}
