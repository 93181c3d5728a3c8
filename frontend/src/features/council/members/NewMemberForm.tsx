import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { NO_PERSON, type PersonFields } from '@/features/account/person/personFields'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { FormFrame } from '@/shared/forms/FormFrame'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { today } from '@/shared/time/civilDay'
import { MemberFieldset } from './MemberFieldset'
import { type MemberFields, memberBody, personBody } from './memberFields'
import { PersonFieldset } from './PersonFieldset'

type Props = { councilId: string; onDone: () => void }

export function NewMemberForm({ councilId, onDone }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const draft = useDraftForm<MemberFields & { person: PersonFields }>({
    draftKey: `councils/${councilId}/members/new`,
    values: {
      capacity: '',
      locality: '',
      kind: 'LOCAL_ACTOR',
      core: false,
      termFrom: today(),
      termTo: '',
      person: NO_PERSON,
    },
  })
  const { control, register, formState } = draft.form
  const submit = draft.submit(async (values) => {
    await unwrap(
      api.POST('/api/v1/municipalities/{code}/councils/{councilId}/members', {
        params: { path: { code, councilId } },
        body: { ...memberBody(values), ...personBody(values.person) },
        headers: creating(draft.idempotencyKey),
      }),
    )
    await queryClient.invalidateQueries({ queryKey: ['councils', code, councilId] })
    onDone()
  })
  return (
    <FormFrame draft={draft} onSubmit={submit} submitWords="メンバーに足す">
      <MemberFieldset control={control} register={register} errors={formState.errors} />
      <PersonFieldset control={control} register={register} errors={formState.errors} />
    </FormFrame>
  )
}
