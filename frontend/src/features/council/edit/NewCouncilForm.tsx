import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { FormFrame } from '@/shared/forms/FormFrame'
import { useDraftForm } from '@/shared/forms/useDraftForm'
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
    <FormFrame draft={draft} onSubmit={submit} submitWords="協議体をつくる">
      <CouncilWordsFieldset form={draft.form} />
      <CouncilFrameFieldset form={draft.form} />
    </FormFrame>
  )
}
