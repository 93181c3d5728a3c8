import type { Control, FieldErrors, FieldValues, Path, UseFormRegister } from 'react-hook-form'
import { DayField } from '@/shared/forms/DayField'
import { Checkbox } from '@/shared/ui/Checkbox'
import { Field } from '@/shared/ui/Field'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import { MEMBER_KINDS } from '../councilWords'
import { CapacityField } from './CapacityField'
import type { MemberFields } from './memberFields'

type Props<Values extends FieldValues & MemberFields> = {
  control: Control<Values>
  register: UseFormRegister<Values>
  errors: FieldErrors<MemberFields>
}

export function MemberFieldset<Values extends FieldValues & MemberFields>({
  control,
  register,
  errors,
}: Props<Values>) {
  const of = (name: keyof MemberFields, rules = {}) => register(name as Path<Values>, rules)
  return (
    <>
      <CapacityField
        required
        error={errors.capacity?.message}
        {...of('capacity', {
          required: '役わりを書いてください。',
          maxLength: { value: 40, message: '40字までです。' },
        })}
      />
      <Field label="町内など" hint="例：町屋" error={errors.locality?.message} {...of('locality')} />
      <RadioTiles label="どんな人" options={MEMBER_KINDS} error={errors.kind?.message} {...of('kind')} />
      <Checkbox label="世話人（中心になってすすめる人）" {...of('core')} />
      <DayField
        control={control}
        name={'termFrom' as Path<Values>}
        label="いつから"
        required
        error={errors.termFrom?.message}
      />
      <DayField
        control={control}
        name={'termTo' as Path<Values>}
        label="いつまで"
        hint="決まっていなければ、書かなくてよいです。"
        error={errors.termTo?.message}
      />
    </>
  )
}
