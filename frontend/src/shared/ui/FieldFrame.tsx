import type { ReactNode } from 'react'
import type { FieldText } from './fieldIds'

type Props = FieldText & { id: string; children: ReactNode }

/** A visible label, a hint above the control, the error below it. */
export function FieldFrame({ id, label, hint, error, required = false, children }: Props) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
        {required && <span className="field__need">（必ず）</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  )
}

export function FieldHint({ id, hint }: { id: string; hint?: string | undefined }) {
  if (!hint) return null
  return (
    <p className="field__hint" id={`${id}-hint`}>
      {hint}
    </p>
  )
}

export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  if (!error) return null
  return (
    <p className="field__error" id={`${id}-error`}>
      {error}
    </p>
  )
}
