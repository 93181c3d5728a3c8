import { useQueryClient } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { changing } from '@/shared/api/headers'
import { EditFrame } from '@/shared/forms/EditFrame'
import { useEditForm } from '@/shared/forms/useEditForm'
import { type MapNote, mapNoteQuery } from '../api'
import { NoteFieldset } from './NoteFieldset'
import { type NoteFields, noteBody, storedNote } from './noteFields'

export function EditNoteForm({ note }: { note: MapNote }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const query = mapNoteQuery(code, note.id)
  const edit = useEditForm<NoteFields>({
    draftKey: `map-notes/${note.id}`,
    current: storedNote(note),
    save: async (fields, version) => {
      const saved = await unwrap(
        api.PUT('/api/v1/municipalities/{code}/map-notes/{mapNoteId}', {
          params: { path: { code, mapNoteId: note.id } },
          body: noteBody(fields),
          headers: changing(version),
        }),
      )
      queryClient.setQueryData(query.queryKey, saved)
      await queryClient.invalidateQueries({ queryKey: ['map-notes', code, 'list'] })
      return storedNote(saved)
    },
    latest: async () => storedNote(await queryClient.fetchQuery({ ...query, staleTime: 0 })),
  })
  const form = edit.form as unknown as UseFormReturn<NoteFields>
  return (
    <EditFrame edit={edit} compare={conflictFields}>
      <NoteFieldset form={form} note={note} />
    </EditFrame>
  )
}

function conflictFields(theirs: NoteFields, mine: NoteFields) {
  return [
    { label: 'どんな所', theirs: theirs.text, mine: mine.text },
    { label: '見た日', theirs: theirs.seenOn, mine: mine.seenOn },
  ]
}
