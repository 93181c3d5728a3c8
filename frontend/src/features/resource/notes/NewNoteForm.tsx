import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { FormFrame } from '@/shared/forms/FormFrame'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { NoteFieldset } from './NoteFieldset'
import { type NoteFields, newNote, noteBody } from './noteFields'

export function NewNoteForm({ onDone }: { onDone: () => void }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const [values] = useState(newNote)
  const draft = useDraftForm<NoteFields>({ draftKey: 'map-notes/new', values })
  const submit = draft.submit(async (fields) => {
    await unwrap(
      api.POST('/api/v1/municipalities/{code}/map-notes', {
        params: { path: { code } },
        body: noteBody(fields),
        headers: creating(draft.idempotencyKey),
      }),
    )
    await queryClient.invalidateQueries({ queryKey: ['map-notes', code] })
    onDone()
  })
  return (
    <FormFrame draft={draft} onSubmit={submit}>
      <NoteFieldset form={draft.form} />
    </FormFrame>
  )
}
