import { useQueryClient } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { changing } from '@/shared/api/headers'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
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
    <form onSubmit={edit.submit} noValidate>
      <LeaveGuard dirty={edit.dirty} onDiscard={() => void edit.discard()} />
      {edit.theirs && (
        <ConflictView
          fields={[
            { label: 'どんな所', theirs: edit.theirs.fields.text, mine: form.getValues().text },
            { label: '見た日', theirs: edit.theirs.fields.seenOn, mine: form.getValues().seenOn },
          ]}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      <NoteFieldset form={form} note={note} />
      {edit.failure && (
        <Notice tone="danger" live>
          {edit.failure}
        </Notice>
      )}
      <Button type="submit" look="primary">
        保存する
      </Button>
      <SavedState keptAt={edit.keptAt} savedAt={edit.savedAt} sending={form.formState.isSubmitting} />
    </form>
  )
}
