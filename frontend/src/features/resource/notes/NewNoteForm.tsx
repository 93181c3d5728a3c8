import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
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
    <form onSubmit={submit} noValidate>
      <LeaveGuard dirty={draft.form.formState.isDirty} onDiscard={() => void draft.discard()} />
      <NoteFieldset form={draft.form} />
      {draft.failure && (
        <Notice tone="danger" live>
          {draft.failure}
        </Notice>
      )}
      <Button type="submit" look="primary">
        保存する
      </Button>
      <SavedState keptAt={draft.keptAt} sending={draft.form.formState.isSubmitting} />
    </form>
  )
}
