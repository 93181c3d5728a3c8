import type { Control, FieldErrors, FieldValues, Path, UseFormRegister } from 'react-hook-form'
import { DayField } from '@/shared/forms/DayField'
import { Field } from '@/shared/ui/Field'
import type { PersonFields } from './memberFields'

type Props<Values extends FieldValues & { person: PersonFields }> = {
  control: Control<Values>
  register: UseFormRegister<Values>
  errors: FieldErrors<{ person: PersonFields }>
}

/** Name and contact: only the city and the own center ever see them, and each look is written down. */
export function PersonFieldset<Values extends FieldValues & { person: PersonFields }>({
  control,
  register,
  errors,
}: Props<Values>) {
  const of = (name: keyof PersonFields) => register(`person.${name}` as Path<Values>)
  return (
    <details className="card">
      <summary>名前と連絡先も書く（書かなくてもよい）</summary>
      <p className="quiet">市と担当のセンターの人だけが見られます。だれがいつ見たかも記録されます。</p>
      <Field label="名前" autoComplete="off" error={errors.person?.name?.message} {...of('name')} />
      <Field label="ふりがな" autoComplete="off" error={errors.person?.kana?.message} {...of('kana')} />
      <Field label="電話" type="tel" short autoComplete="off" error={errors.person?.phone?.message} {...of('phone')} />
      <Field label="メール" type="email" autoComplete="off" error={errors.person?.email?.message} {...of('email')} />
      <DayField
        control={control}
        name={'person.consentOn' as Path<Values>}
        label="書いてよいと本人が言った日"
        error={errors.person?.consentOn?.message}
      />
    </details>
  )
}
