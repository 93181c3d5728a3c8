import type { Schemas } from '@/shared/api/client'
import type { Stored } from '@/shared/forms/mergeEdits'
import { today } from '@/shared/time/civilDay'
import type { MapNote } from '../api'
import { type PositionFields, positionBody, positionFields } from '../edit/resourceFields'

export type NoteFields = {
  kind: string
  text: string
  position: PositionFields
  areaId: string
  status: MapNote['status']
  seenOn: string
}

export function newNote(): NoteFields {
  return {
    kind: '',
    text: '',
    position: positionFields(undefined),
    areaId: '',
    status: 'DRAFT',
    seenOn: today(),
  }
}

export function storedNote(note: MapNote): Stored<NoteFields> {
  const { kind, text, areaId, status, seenOn } = note
  return {
    version: note.version,
    fields: { kind, text, position: positionFields(note.position), areaId, status, seenOn },
  }
}

export function noteBody({ position, text, ...fields }: NoteFields): Schemas['MapNoteInput'] {
  // The form refuses to send without a place; the server says the same of one that is none.
  return { ...fields, text: text.trim(), position: positionBody(position) ?? { latitude: 0, longitude: 0 } }
}
