import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { DayField } from '@/shared/forms/DayField'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import { SavedState } from '@/shared/ui/SavedState'
import { Select } from '@/shared/ui/Select'
import type { Council, CouncilSummary } from '../api'

type Props = { council: Council; others: readonly CouncilSummary[] }
type Fields = { relation: Schemas['LineageRelation'] | ''; otherId: string; happenedOn: string }

const EMPTY: Fields = { relation: '', otherId: '', happenedOn: '' }

/** One sentence in three fields: what happened, with whom, when. */
export function LineageForm({ council, others }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const draft = useDraftForm<Fields>({ draftKey: `councils/${council.id}/lineage`, values: EMPTY })
  const [savedAt, setSavedAt] = useState<string>()
  const { register, control, formState } = draft.form
  const { errors } = formState
  const submit = draft.submit(async ({ relation, otherId, happenedOn }) => {
    if (!relation) return
    await unwrap(
      api.POST('/api/v1/municipalities/{code}/councils/{councilId}/lineage', {
        params: { path: { code, councilId: council.id } },
        body: { relation, otherId, happenedOn },
        headers: creating(draft.idempotencyKey),
      }),
    )
    setSavedAt(new Date().toISOString())
    await queryClient.invalidateQueries({ queryKey: ['councils', code] })
  })
  return (
    <form onSubmit={submit} noValidate className="card" aria-label="なりたちを足す">
      <LeaveGuard dirty={formState.isDirty} onDiscard={() => void draft.discard()} />
      <p>両方の協議体のページに出ます。まちがえたときは、あとから消せます。</p>
      <RadioTiles
        label="この協議体に何がありましたか"
        required
        options={[
          { value: 'SPLIT_FROM', label: 'ほかから分かれた' },
          { value: 'MERGED_INTO', label: 'ほかに加わった' },
        ]}
        error={errors.relation?.message}
        {...register('relation', { required: 'えらんでください。' })}
      />
      <Select
        key={`others-${others.length}`}
        label="ほかの協議体"
        required
        emptyLabel="えらんでください"
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.otherId?.message}
        {...register('otherId', { required: 'えらんでください。' })}
      />
      <DayField control={control} name="happenedOn" label="いつ" required error={errors.happenedOn?.message} />
      {draft.failure && (
        <Notice tone="danger" live>
          {draft.failure}
        </Notice>
      )}
      <Button type="submit">なりたちを足す</Button>
      <SavedState keptAt={draft.keptAt} savedAt={savedAt} sending={formState.isSubmitting} />
    </form>
  )
}
