import type { ComponentProps } from 'react'
import { FieldFrame } from './FieldFrame'
import { type FieldText, useFieldIds } from './fieldIds'

type Props = Omit<ComponentProps<'select'>, 'disabled' | 'required' | 'children'> &
  FieldText & {
    options: readonly { value: string; label: string }[]
    /** Words of the empty choice, where none is a choice: 「えらんでください」「ぜんぶ」. */
    emptyLabel?: string
  }

export function Select({ label, hint, error, required = false, options, emptyLabel, id: givenId, ...select }: Props) {
  const { id, control } = useFieldIds({ label, hint, error, required }, givenId)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <select {...select} {...control} className="input">
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
