import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { messageOf } from '@/shared/api/problemMessages'
import { Select } from '@/shared/ui/Select'
import { memberChoicesQuery } from './api'
import type { Invitation } from './InviteForm'

type Props = {
  code: string
  councils: readonly { value: string; label: string }[]
  form: UseFormReturn<Invitation>
}

/** The council first, then who of its list has no login yet; the name of the place becomes the label. */
export function MemberChoice({ code, councils, form }: Props) {
  const councilId = form.watch('councilId')
  const { data: members, error } = useQuery(memberChoicesQuery(code, councilId))
  const { errors } = form.formState
  const choose = (memberId: string) => {
    const label = members?.find((member) => member.value === memberId)?.label
    if (label) form.setValue('label', label, { shouldDirty: true })
  }
  return (
    <>
      <Select
        label="どの協議体の人ですか"
        required
        emptyLabel="えらんでください"
        options={councils}
        {...form.register('councilId', {
          required: 'えらんでください。',
          onChange: () => form.setValue('memberId', ''),
        })}
        error={errors.councilId?.message}
      />
      {error && <p role="alert">{messageOf(error)}</p>}
      {councilId && members?.length === 0 && (
        <p>名簿の人は、みんなログインを持っています。新しい人は、先に協議体のページで名簿に足してください。</p>
      )}
      {members && members.length > 0 && (
        <Select
          label="名簿のだれですか"
          hint="まだログインを持っていない人だけが出ます"
          required
          emptyLabel="えらんでください"
          options={members}
          {...form.register('memberId', {
            required: 'えらんでください。',
            onChange: (event) => choose(event.target.value),
          })}
          error={errors.memberId?.message}
        />
      )}
    </>
  )
}
