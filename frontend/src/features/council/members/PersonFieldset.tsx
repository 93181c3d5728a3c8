import type { Control, FieldErrors, FieldValues, Path, UseFormRegister } from 'react-hook-form'
import { PersonInputs } from '@/features/account/person/PersonInputs'
import type { PersonFields } from '@/features/account/person/personFields'

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
  return (
    <details className="card">
      <summary>名前と連絡先も書く（書かなくてもよい）</summary>
      <p className="quiet">市と担当のセンターの人だけが見られます。だれがいつ見たかも記録されます。</p>
      <PersonInputs
        control={control}
        register={register}
        errors={errors.person}
        at={(name) => `person.${name}` as Path<Values>}
      />
    </details>
  )
}
