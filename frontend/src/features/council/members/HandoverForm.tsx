import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { NO_PERSON, type PersonFields } from '@/features/account/person/personFields'
import { api, unwrap } from '@/shared/api/client'
import { because, changing, creating } from '@/shared/api/headers'
import { isProblem } from '@/shared/api/problem'
import { DayField } from '@/shared/forms/DayField'
import { filled } from '@/shared/forms/filled'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { addDays, today } from '@/shared/time/civilDay'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import type { Member } from '../api'
import { CapacityField } from './CapacityField'
import { personBody } from './memberFields'
import { PersonFieldset } from './PersonFieldset'

type Props = { member: Member; onDone: () => void }
type HandoverFields = { on: string; capacity: string; locality: string; person: PersonFields }

/** The old term ends the day before, the next person's begins: one form for both. */
export function HandoverForm({ member, onDone }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const again = () => queryClient.invalidateQueries({ queryKey: ['councils', code, member.councilId] })
  const draft = useDraftForm<HandoverFields>({
    draftKey: `members/${member.id}/handover`,
    values: { on: today(), capacity: member.capacity, locality: member.locality ?? '', person: NO_PERSON },
    onStale: again,
  })
  const { control, register, formState, watch } = draft.form
  const on = watch('on')
  const submit = draft.submit(async (values) => {
    const locality = filled(values.locality)
    await unwrap(
      api.POST('/api/v1/municipalities/{code}/members/{memberId}/handover', {
        params: { path: { code, memberId: member.id } },
        body: {
          on: values.on,
          capacity: values.capacity.trim(),
          ...(locality ? { locality } : {}),
          ...personBody(values.person),
        },
        headers: { ...creating(draft.idempotencyKey), ...changing(member.version), ...because('引きつぎ') },
      }),
    ).catch(async (failure: unknown) => {
      if (isProblem(failure, 'member-term-ended')) await again()
      throw failure
    })
    await again()
    onDone()
  })
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard dirty={formState.isDirty} onDiscard={() => void draft.discard()} />
      <DayField control={control} name="on" label="新しい人はいつから" required error={formState.errors.on?.message} />
      {on && (
        <Notice>
          <p>
            {member.displayName}：{formatDay(addDays(on, -1))}まで
            <br />
            次の人：{formatDay(on)}から
          </p>
        </Notice>
      )}
      <CapacityField
        required
        error={formState.errors.capacity?.message}
        {...register('capacity', { required: '役わりを書いてください。' })}
      />
      <Field label="町内など" error={formState.errors.locality?.message} {...register('locality')} />
      <PersonFieldset control={control} register={register} errors={formState.errors} />
      {draft.stale && (
        <Notice tone="warning" live>
          ほかの人が先にこの人をなおしました。内容をたしかめて、もう一度「引きつぐ」を押してください。
        </Notice>
      )}
      {draft.failure && (
        <Notice tone="danger" live>
          {draft.failure}
        </Notice>
      )}
      <Button type="submit" look="primary">
        引きつぐ
      </Button>
      <SavedState keptAt={draft.keptAt} sending={formState.isSubmitting} />
    </form>
  )
}
