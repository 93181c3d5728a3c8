import { type Ref, useState } from 'react'
import { type CivilDay, today } from '../time/civilDay'
import { formatWareki } from '../time/format'
import { parseDay } from '../time/parseDay'
import { FieldFrame } from './FieldFrame'
import { type FieldText, useFieldIds } from './fieldIds'

type Props = FieldText & {
  /** `2026-09-17`, or empty. */
  value: CivilDay | undefined
  onChange: (day: CivilDay | undefined) => void
  onBlur?: () => void
  name?: string
  id?: string
  /** The written day, where the focus goes when it is refused. */
  ref?: Ref<HTMLInputElement>
}

/** A day as people write it; beside it the device's own calendar. What was understood stands below in full. */
export function DateField({
  label,
  hint = '例：9月17日、令和8年9月17日',
  error,
  required = false,
  value,
  onChange,
  onBlur,
  name,
  id: givenId,
  ref,
}: Props) {
  const [typed, setTyped] = useState<{ text: string; day: CivilDay | undefined }>()
  const [problem, setProblem] = useState<string>()
  const text = typed && typed.day === value ? typed.text : value ? formatWareki(value) : ''
  const shownError = problem ?? error
  const { id, control } = useFieldIds({ label, hint, error: shownError, required }, givenId)

  const type = (next: string) => {
    const parsed = next.trim() === '' ? { day: undefined } : parseDay(next, today())
    const day = 'day' in parsed ? parsed.day : undefined
    setTyped({ text: next, day })
    setProblem(undefined)
    onChange(day)
  }
  const leave = () => {
    const parsed = text.trim() === '' ? undefined : parseDay(text, today())
    setProblem(parsed && 'problem' in parsed ? parsed.problem : undefined)
    onBlur?.()
  }
  const pick = (day: string) => {
    setTyped(undefined)
    setProblem(undefined)
    onChange(day || undefined)
  }

  return (
    <FieldFrame id={id} label={label} hint={hint} error={shownError} required={required}>
      <div className="date">
        <input
          {...control}
          ref={ref}
          className="input"
          name={name}
          value={text}
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
        <input
          className="input date__picker"
          type="date"
          aria-label={`${label}をカレンダーからえらぶ`}
          value={value ?? ''}
          onChange={(event) => pick(event.target.value)}
        />
        {value && typed && <p className="date__understood">{formatWareki(value)}</p>}
      </div>
    </FieldFrame>
  )
}
