import { useId } from 'react'

export type FieldText = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** Said in words beside the label, 「必ず」; most fields are optional. */
  required?: boolean
}

/** Ids that bind label, hint and error to one control. */
export function useFieldIds({ hint, error, required }: FieldText, givenId?: string) {
  const ownId = useId()
  const id = givenId ?? ownId
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    control: {
      id,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': error ? true : undefined,
      'aria-required': required || undefined,
    },
  }
}
