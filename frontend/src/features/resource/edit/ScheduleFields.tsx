import { useFieldArray } from 'react-hook-form'
import { RuleField } from '@/features/council/edit/RuleField'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { PositionField } from './PositionField'
import type { ResourceForm } from './ResourceFieldset'
import { positionBody, positionFields } from './resourceFields'

const HINT = '例：毎週(火、金) 10:00~12:00 又は 18:00~21:00、第1・3(木)、原則第1金曜日の午後1時30分～'

/** When, as it is written on the paper; what is understood of it stands below while it is being written. */
export function ScheduleFields({ form }: { form: ResourceForm }) {
  const { control, register, watch, formState } = form
  const { fields, append, remove } = useFieldArray({ control, name: 'schedules' })
  return (
    <fieldset className="field">
      <legend className="field__label">いつ</legend>
      {fields.map((each, n) => (
        <div key={each.id}>
          <RuleField
            label={fields.length > 1 ? `いつ（${n + 1}つめ）` : '曜日と時間'}
            hint={HINT}
            text={watch(`schedules.${n}.wording`) ?? ''}
            error={formState.errors.schedules?.[n]?.wording?.message}
            {...register(`schedules.${n}.wording`)}
          />
          {fields.length > 1 && (
            <Button look="quiet" onClick={() => remove(n)}>
              {n + 1}つめをとる
            </Button>
          )}
        </div>
      ))}
      {fields.length < 10 && <Button onClick={() => append({ wording: '' })}>＋ ほかの日時</Button>}
    </fieldset>
  )
}

/** Where a mobile shop stops. */
export function StopFields({ form }: { form: ResourceForm }) {
  const { control, register, formState } = form
  const { fields, append, remove } = useFieldArray({ control, name: 'stops' })
  return (
    <fieldset className="field">
      <legend className="field__label">とまる所（移動販売など）</legend>
      {fields.map((each, n) => (
        <div key={each.id} className="row stop">
          <Field
            label={`${n + 1}か所め：時刻`}
            type="time"
            short
            error={formState.errors.stops?.[n]?.time?.message}
            {...register(`stops.${n}.time`)}
          />
          <Field
            label={`${n + 1}か所め：場所`}
            error={formState.errors.stops?.[n]?.place?.message}
            {...register(`stops.${n}.place`, { required: '場所を書いてください。' })}
          />
          <Button look="quiet" onClick={() => remove(n)}>
            {n + 1}か所めをとる
          </Button>
          <StopPlace form={form} n={n} />
        </div>
      ))}
      {fields.length < 50 && (
        <Button onClick={() => append({ time: '', place: '', position: positionFields(undefined) })}>
          ＋ とまる所
        </Button>
      )}
    </fieldset>
  )
}

/** Folded away, so that a round of many stops stays short; what is wrong with it is seen at once. */
function StopPlace({ form: { control, watch, formState }, n }: { form: ResourceForm; n: number }) {
  const name = `stops.${n}.position` as const
  const wrong = formState.errors.stops?.[n]?.position !== undefined
  const known = positionBody(watch(name)) !== undefined
  return (
    <details className="stop__place" open={wrong || undefined}>
      <summary>
        {n + 1}か所め：地図の場所（{known ? '書いてあります' : 'まだです'}）
      </summary>
      <PositionField control={control} name={name} label={`${n + 1}か所め：地図の場所`} />
    </details>
  )
}
