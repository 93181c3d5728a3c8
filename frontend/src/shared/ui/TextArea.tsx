import type { ComponentProps } from 'react'
import { FieldFrame } from './FieldFrame'
import { type FieldText, useFieldIds } from './fieldIds'

type Props = Omit<ComponentProps<'textarea'>, 'placeholder' | 'disabled' | 'required'> & FieldText

export function TextArea({ label, hint, error, required = false, id: givenId, ...area }: Props) {
  const { id, control } = useFieldIds({ label, hint, error, required }, givenId)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <textarea rows={3} {...area} {...control} className="input" />
    </FieldFrame>
  )
}
