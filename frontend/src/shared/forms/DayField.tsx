import { type Control, type FieldValues, type Path, useController } from 'react-hook-form'
import { DateField } from '../ui/DateField'
import type { FieldText } from '../ui/fieldIds'

type Props<Values extends FieldValues> = FieldText & { control: Control<Values>; name: Path<Values> }

/** A `DateField` that belongs to a form; empty when no day was written. */
export function DayField<Values extends FieldValues>({ control, name, error, required, ...text }: Props<Values>) {
  const { field, fieldState } = useController({
    control,
    name,
    ...(required ? { rules: { required: '日付を書いてください。' } } : {}),
  })
  return (
    <DateField
      {...text}
      error={error ?? fieldState.error?.message}
      required={required ?? false}
      name={name}
      ref={field.ref}
      value={field.value || undefined}
      onChange={(day) => field.onChange(day ?? '')}
      onBlur={field.onBlur}
    />
  )
}
