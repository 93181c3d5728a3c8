import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { type Control, type FieldValues, type Path, useController } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import type { Place } from '@/shared/map/mapView'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { FieldError } from '@/shared/ui/FieldFrame'
import { boundariesQuery, markersQuery } from '../api'
import { placeOf } from '../map/placeOf'
import { type PositionFields, positionBody } from './resourceFields'

const MapPane = lazy(() => import('@/shared/map/MapPane').then((it) => ({ default: it.MapPane })))

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: Path<Values>
  required?: boolean
  /** Where a form asks for more than one place. */
  label?: string
}

/** Two numbers, or a place on the map: by a press, or by the keys with its middle. */
export function PositionField<Values extends FieldValues>({
  control,
  name,
  required = false,
  label = '地図の場所',
}: Props<Values>) {
  const { field, fieldState } = useController({
    control,
    name,
    rules: { validate: (value: PositionFields) => refusal(value, required) },
  })
  const value: PositionFields = field.value
  const [open, setOpen] = useState(false)
  const set = (part: Partial<PositionFields>) => field.onChange({ ...value, ...part })
  return (
    <fieldset className="field">
      <legend className="field__label">
        {label}
        {required && <span className="field__need">（必ず）</span>}
      </legend>
      <div className="row position">
        <Field
          ref={field.ref}
          label="緯度"
          hint="例：36.3418"
          inputMode="decimal"
          short
          value={value.latitude}
          onChange={(event) => set({ latitude: event.target.value })}
        />
        <Field
          label="経度"
          hint="例：138.9561"
          inputMode="decimal"
          short
          value={value.longitude}
          onChange={(event) => set({ longitude: event.target.value })}
        />
      </div>
      <FieldError id={name} error={fieldState.error?.message} />
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '地図をとじる' : '地図で選ぶ'}
      </Button>
      {open && (
        <Suspense fallback={<p role="status">地図をひらいています</p>}>
          <Chooser
            value={value}
            onPlace={([longitude, latitude]) =>
              field.onChange({ latitude: latitude.toFixed(6), longitude: longitude.toFixed(6) })
            }
          />
        </Suspense>
      )}
    </fieldset>
  )
}

function Chooser({ value, onPlace }: { value: PositionFields; onPlace: (place: Place) => void }) {
  const { municipalityCode: code } = useMe()
  const { data: boundaries } = useQuery(boundariesQuery(code))
  const { data: markers } = useQuery(markersQuery(code, {})) // what is there already shows where one is
  const { latitude, longitude } = value
  const position = useMemo(() => positionBody({ latitude, longitude }), [latitude, longitude])
  const [begun] = useState(position && placeOf(position)) // the map stays where it is while one chooses
  const content = useMemo(
    () => ({
      boundaries: boundaries ?? undefined,
      markers,
      around: begun && [begun],
    }),
    [boundaries, begun, markers],
  )
  const ring = useMemo(() => position && placeOf(position), [position])
  return (
    <>
      <p>地図のその場所を押します。矢印のボタンで動かして、まん中を選ぶこともできます。</p>
      <MapPane
        label="場所を選ぶ地図"
        content={content}
        ring={ring}
        onPlace={onPlace}
        middleWords="地図のまん中をここにする"
      />
    </>
  )
}

function refusal({ latitude, longitude }: PositionFields, required: boolean): string | true {
  const given = [latitude, longitude].filter((each) => each.trim())
  if (given.length === 0) return required ? '地図の場所を選んでください。' : true
  if (given.length === 1) return '緯度と経度の両方を書いてください。'
  return given.every((each) => Number.isFinite(Number(each))) || '数字で書いてください。例：36.3418'
}
