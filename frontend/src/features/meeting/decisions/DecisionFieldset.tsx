import type { Control, FieldErrors, FieldValues, Path, UseFormRegister } from 'react-hook-form'
import { DayField } from '@/shared/forms/DayField'
import { Field } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import { TextArea } from '@/shared/ui/TextArea'
import { type DecisionFields, OTHER_OWNER } from './decisionFields'

type Props<Values extends FieldValues & DecisionFields> = {
  control: Control<Values>
  register: UseFormRegister<Values>
  errors: FieldErrors<DecisionFields>
  who: string
  members: readonly { memberId: string; displayName: string }[]
}

/** 決まったこと・だれが・いつまでに. */
export function DecisionFieldset<Values extends FieldValues & DecisionFields>(props: Props<Values>) {
  const { control, register, errors, who, members } = props
  const of = (name: keyof DecisionFields, rules = {}) => register(name as Path<Values>, rules)
  const options = [
    ...members.map((member) => ({ value: member.memberId, label: member.displayName })),
    { value: OTHER_OWNER, label: 'ほかの人（自分で書く）' },
  ]
  return (
    <>
      <TextArea
        label="決まったこと"
        rows={2}
        required
        error={errors.text?.message}
        {...of('text', {
          required: '決まったことを書いてください。',
          maxLength: { value: 500, message: '500字までです。' },
        })}
      />
      <div className="side-by-side">
        <div>
          <Select
            key={`owners-${members.length}`}
            label="だれが"
            required
            emptyLabel="えらんでください"
            options={options}
            error={errors.who?.message ?? errors.owner?.message}
            {...of('who', { required: 'だれがするかを、えらんでください。' })}
          />
          {who === OTHER_OWNER && (
            <Field
              label="だれが（自分で書く）"
              hint="名前ではなく役わりで。例：区長（町屋）"
              {...of('owner', {
                validate: (owner: string) => owner.trim() !== '' || 'だれがするかを書いてください。',
                maxLength: { value: 100, message: '100字までです。' },
              })}
            />
          )}
        </div>
        <DayField control={control} name={'dueOn' as Path<Values>} label="いつまでに" error={errors.dueOn?.message} />
      </div>
    </>
  )
}
