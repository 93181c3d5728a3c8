import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { CouncilFrameFieldset, CouncilWordsFieldset } from './CouncilFieldset'
import { type CouncilFields, councilBody, NEW_COUNCIL } from './councilFields'

export function NewCouncilForm({ onDone }: { onDone: (councilId: string) => void }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const draft = useDraftForm<CouncilFields>({ draftKey: 'councils/new', values: NEW_COUNCIL })
  const submit = draft.submit(async (fields) => {
    const council = await unwrap(
      api.POST('/api/v1/municipalities/{code}/councils', {
        params: { path: { code } },
        body: councilBody(fields),
        headers: creating(draft.idempotencyKey),
      }),
    )
    await queryClient.invalidateQueries({ queryKey: ['councils', code], exact: true })
    onDone(council.id)
  })
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard dirty={draft.form.formState.isDirty} onDiscard={() => void draft.discard()} />
      <CouncilWordsFieldset form={draft.form} />
      <CouncilFrameFieldset form={draft.form} />
      {draft.failure && (
        <Notice tone="danger" live>
          {draft.failure}
        </Notice>
      )}
      <Button type="submit" look="primary">
        協議体をつくる
      </Button>
      <SavedState keptAt={draft.keptAt} sending={draft.form.formState.isSubmitting} />
    </form>
  )
}
