import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { ResourceFieldset } from './ResourceFieldset'
import { NEW_RESOURCE, type ResourceFields, resourceBody } from './resourceFields'

export function NewResourceForm({ onDone }: { onDone: (resourceId: string) => void }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const draft = useDraftForm<ResourceFields>({ draftKey: 'resources/new', values: NEW_RESOURCE })
  const submit = draft.submit(async (fields) => {
    const resource = await unwrap(
      api.POST('/api/v1/municipalities/{code}/resources', {
        params: { path: { code } },
        body: resourceBody(fields),
        headers: creating(draft.idempotencyKey),
      }),
    )
    await queryClient.invalidateQueries({ queryKey: ['resources', code] })
    await queryClient.invalidateQueries({ queryKey: ['resource-choices', code] })
    onDone(resource.id)
  })
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard dirty={draft.form.formState.isDirty} onDiscard={() => void draft.discard()} />
      <ResourceFieldset form={draft.form} />
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
