import type { ComponentProps } from 'react'
import { FieldFrame } from './FieldFrame'
import { type FieldText, useFieldIds } from './fieldIds'

type Props = Omit<ComponentProps<'input'>, 'placeholder' | 'disabled' | 'required'> & FieldText & { short?: boolean }

/** One line of text; works with `{...form.register('name')}`. */
export function Field({ label, hint, error, required = false, short = false, id: givenId, ...input }: Props) {
  const { id, control } = useFieldIds({ label, hint, error, required }, givenId)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <input {...input} {...control} className={short ? 'input input--short' : 'input'} />
    </FieldFrame>
  )
}
