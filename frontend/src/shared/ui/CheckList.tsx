import { useId } from 'react'
import { FieldError, FieldHint } from './FieldFrame'
import type { FieldText } from './fieldIds'

type Props = FieldText & {
  options: readonly { value: string; label: string }[]
  values: readonly string[]
  onChange: (values: string[]) => void
}

/** Several choices out of a list, each with a box; shown as a group. */
export function CheckList({ label, hint, error, required = false, options, values, onChange }: Props) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const toggle = (value: string, checked: boolean) =>
    onChange(checked ? [...values, value] : values.filter((each) => each !== value))
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className="field__label">
        {label}
        {required && <span className="field__need">（必ず）</span>}
      </legend>
      <FieldHint id={id} hint={hint} />
      <div className="check-list">
        {options.map((option) => (
          <label key={option.value} className="check">
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}
