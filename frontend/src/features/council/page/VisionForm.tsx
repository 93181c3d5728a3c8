import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { DayField } from '@/shared/forms/DayField'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { today } from '@/shared/time/civilDay'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { TextArea } from '@/shared/ui/TextArea'
import type { Council } from '../api'

type Props = { council: Council; onDone: () => void }

export function VisionForm({ council, onDone }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const draft = useDraftForm({ draftKey: `councils/${council.id}/vision`, values: { text: '', decidedOn: today() } })
  const { register, control, formState } = draft.form
  useUnsaved(formState.isDirty)
  const submit = draft.submit(async ({ text, decidedOn }) => {
    await unwrap(
      api.POST('/api/v1/municipalities/{code}/councils/{councilId}/visions', {
        params: { path: { code, councilId: council.id } },
        body: { text: text.trim(), decidedOn },
        headers: creating(draft.idempotencyKey),
      }),
    )
    await queryClient.invalidateQueries({ queryKey: ['councils', code] })
    onDone()
  })
  return (
    <form onSubmit={submit} noValidate className="card" aria-label="あたらしい地域像">
      <TextArea
        label="あたらしい地域像"
        hint="短いことばで、500字まで。前の地域像は、日付といっしょに残ります。"
        required
        error={formState.errors.text?.message}
        {...register('text', { required: '書いてください。', maxLength: { value: 500, message: '500字までです。' } })}
      />
      <DayField control={control} name="decidedOn" label="決めた日" required />
      {draft.failure && (
        <Notice tone="danger" live>
          {draft.failure}
        </Notice>
      )}
      <div className="row">
        <Button type="submit" look="primary">
          この地域像にする
        </Button>
        <Button look="quiet" onClick={() => void draft.discard().then(onDone)}>
          やめる
        </Button>
      </div>
      <SavedState keptAt={draft.keptAt} sending={formState.isSubmitting} />
    </form>
  )
}
