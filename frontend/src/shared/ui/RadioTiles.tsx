import { type ComponentProps, useId } from 'react'
import { FieldError, FieldHint } from './FieldFrame'
import type { FieldText } from './fieldIds'

type Props = Omit<ComponentProps<'input'>, 'type' | 'required' | 'disabled' | 'value' | 'defaultValue'> &
  FieldText & {
    options: readonly { value: string; label: string }[]
    value?: string | undefined
  }

/** One choice out of a few, each as large as a thumb; works with `{...form.register('category')}`. */
export function RadioTiles({ label, hint, error, required = false, options, value, ...input }: Props) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className="field__label">
        {label}
        {required && <span className="field__need">（必ず）</span>}
      </legend>
      <FieldHint id={id} hint={hint} />
      <div className="radio-tiles">
        {options.map((option) => (
          <label key={option.value} className="radio-tile">
            <input
              {...input}
              name={input.name ?? id}
              type="radio"
              value={option.value}
              {...(value === undefined ? {} : { checked: value === option.value })}
            />
            {option.label}
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}
