import { type Control, type FieldValues, type Path, useController } from 'react-hook-form'
import { CheckList } from '../ui/CheckList'
import type { FieldText } from '../ui/fieldIds'

type Props<Values extends FieldValues> = FieldText & {
  control: Control<Values>
  name: Path<Values>
  options: readonly { value: string; label: string }[]
  /** What to say where nothing is chosen but something must be. */
  needed?: string
}

/** A `CheckList` that belongs to a form. */
export function CheckListField<Values extends FieldValues>({ control, name, error, needed, ...list }: Props<Values>) {
  const { field, fieldState } = useController({
    control,
    name,
    ...(needed && { rules: { validate: (chosen: readonly string[]) => chosen.length > 0 || needed } }),
  })
  return (
    <CheckList
      {...list}
      required={list.required ?? needed !== undefined}
      values={field.value ?? []}
      onChange={field.onChange}
      error={error ?? fieldState.error?.message}
    />
  )
}
