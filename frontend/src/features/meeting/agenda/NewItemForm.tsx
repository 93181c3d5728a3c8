import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { SavedState } from '@/shared/ui/SavedState'
import type { Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'

export function NewItemForm({ meeting, changes }: { meeting: Meeting; changes: MeetingChanges }) {
  const draft = useDraftForm({ draftKey: `meetings/${meeting.id}/agenda/new`, values: { title: '' } })
  const { register, formState } = draft.form
  useUnsaved(formState.isDirty)
  const submit = draft.submit(async ({ title }) => {
    await changes.addItem({ title: title.trim() }, draft.idempotencyKey)
  })
  return (
    <form onSubmit={submit} noValidate>
      <h4>自分で書く</h4>
      <Field
        label="議題の名前"
        hint="例：移動のこと"
        error={formState.errors.title?.message}
        {...register('title', {
          required: '議題の名前を書いてください。',
          maxLength: { value: 100, message: '100字までです。' },
        })}
      />
      <Failure error={draft.failure} />
      <div className="row">
        <Button type="submit">この議題を足す</Button>
        <SavedState keptAt={draft.keptAt} sending={formState.isSubmitting} />
      </div>
    </form>
  )
}
