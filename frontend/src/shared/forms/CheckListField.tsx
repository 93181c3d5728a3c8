import { type Control, type FieldValues, type Path, useController } from 'react-hook-form'
import { CheckList } from '../ui/CheckList'
import type { FieldText } from '../ui/fieldIds'

type Props<Values extends FieldValues> = FieldText & {
  control: Control<Values>
  name: Path<Values>
  options: readonly { value: string; label: string }[]
}

/** A `CheckList` that belongs to a form. */
export function CheckListField<Values extends FieldValues>({ control, name, error, ...list }: Props<Values>) {
  const { field, fieldState } = useController({ control, name })
  return (
    <CheckList
      {...list}
      values={field.value ?? []}
      onChange={field.onChange}
      error={error ?? fieldState.error?.message}
    />
  )
}
