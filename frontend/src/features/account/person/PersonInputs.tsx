import type { Control, FieldErrors, FieldValues, Path, UseFormRegister } from 'react-hook-form'
import { DayField } from '@/shared/forms/DayField'
import { Field } from '@/shared/ui/Field'
import type { PersonFields } from './personFields'

type Props<Values extends FieldValues> = {
  control: Control<Values>
  register: UseFormRegister<Values>
  errors: FieldErrors<PersonFields> | undefined
  /** Where in the form the person's fields are. */
  at: (name: keyof PersonFields) => Path<Values>
}

/** Name and contact, none of which has to be written. */
export function PersonInputs<Values extends FieldValues>({ control, register, errors, at }: Props<Values>) {
  const of = (name: keyof PersonFields) => ({ error: errors?.[name]?.message, ...register(at(name)) })
  return (
    <>
      <Field label="名前" autoComplete="off" {...of('name')} />
      <Field label="ふりがな" autoComplete="off" {...of('kana')} />
      <Field label="電話" type="tel" short autoComplete="off" {...of('phone')} />
      <Field label="メール" type="email" autoComplete="off" {...of('email')} />
      <DayField
        control={control}
        name={at('consentOn')}
        label="書いてよいと本人が言った日"
        error={errors?.consentOn?.message}
      />
    </>
  )
}
