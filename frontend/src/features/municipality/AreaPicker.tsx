import { useState } from 'react'
import { type Control, type FieldValues, type Path, useController } from 'react-hook-form'
import { CheckList } from '@/shared/ui/CheckList'
import { Field } from '@/shared/ui/Field'
import type { Area, AreaScheme } from './api'

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: Path<Values>
  label: string
  hint?: string
  areas: readonly Area[]
  schemes: readonly AreaScheme[]
}

const SHOWN_AT_ONCE = 24

/** Areas are many: the chosen ones always stand in the list, the others when their name is typed. */
export function AreaPicker<Values extends FieldValues>({ control, name, label, hint, areas, schemes }: Props<Values>) {
  const [text, setText] = useState('')
  const { field, fieldState } = useController({ control, name })
  const chosen: readonly string[] = field.value ?? []
  const found = areas.filter(
    (area) => !chosen.includes(area.id) && `${area.name}${area.kana ?? ''}`.includes(text.trim()),
  )
  const shown = [...areas.filter((area) => chosen.includes(area.id)), ...found.slice(0, SHOWN_AT_ONCE)]
  const left = found.length - SHOWN_AT_ONCE
  return (
    <div>
      {areas.length > SHOWN_AT_ONCE && (
        <Field
          label={`${label}：名前でさがす`}
          short
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <CheckList
        label={label}
        hint={left > 0 ? `${hint ?? ''}ほかに${left}あります。名前でさがしてください。` : hint}
        options={shown.map((area) => ({ value: area.id, label: areaWords(area, schemes) }))}
        values={chosen}
        onChange={field.onChange}
        error={fieldState.error?.message}
      />
    </div>
  )
}

/** 「八幡（日常生活圏域）」 */
function areaWords(area: Area, schemes: readonly AreaScheme[]): string {
  const scheme = schemes.find((each) => each.id === area.schemeId)
  return scheme ? `${area.name}（${scheme.name}）` : area.name
}

export function areaNames(ids: readonly string[], areas: readonly Area[]): string {
  return areas.flatMap((area) => (ids.includes(area.id) ? [area.name] : [])).join('、')
}
