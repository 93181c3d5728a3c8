import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { FormFrame } from '@/shared/forms/FormFrame'
import { useDraftForm } from '@/shared/forms/useDraftForm'
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
    <FormFrame draft={draft} onSubmit={submit}>
      <ResourceFieldset form={draft.form} />
    </FormFrame>
  )
}
