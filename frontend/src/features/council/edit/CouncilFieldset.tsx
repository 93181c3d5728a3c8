import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { DayField } from '@/shared/forms/DayField'
import { Checkbox } from '@/shared/ui/Checkbox'
import { Field } from '@/shared/ui/Field'
import { FieldError } from '@/shared/ui/FieldFrame'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import { Select } from '@/shared/ui/Select'
import { TextArea } from '@/shared/ui/TextArea'
import { areaChoicesQuery, centerChoicesQuery } from '../api'
import { COUNCIL_STATUSES } from '../councilWords'
import type { CouncilFields } from './councilFields'
import { RuleField } from './RuleField'

type Form = Pick<UseFormReturn<CouncilFields>, 'register' | 'control' | 'watch' | 'formState'>

/** What those who look after the council may write. */
export function CouncilWordsFieldset({ form }: { form: Form }) {
  const { register, watch, formState } = form
  const { errors } = formState
  return (
    <>
      <Field
        label="名前"
        required
        error={errors.name?.message}
        {...register('name', {
          required: '名前を書いてください。',
          maxLength: { value: 100, message: '100字までです。' },
        })}
      />
      <Field label="よび名" hint="例：いい輪ネットおがわ" error={errors.brand?.message} {...register('brand')} />
      <RuleField text={watch('meetingRule')} error={errors.meetingRule?.message} {...register('meetingRule')} />
      <Field
        label="いつもの場所"
        hint="例：八幡公民館"
        error={errors.meetingPlace?.message}
        {...register('meetingPlace')}
      />
      <TextArea
        label="ほかの書き方"
        hint="むかしの名前や、まちがいやすい書き方。1行に1つ。"
        error={errors.aliases?.message}
        {...register('aliases')}
      />
      <Field
        label="できた年度"
        hint="西暦の4けた。例：2015"
        inputMode="numeric"
        short
        error={errors.foundedFiscalYear?.message}
        {...register('foundedFiscalYear', {
          pattern: { value: /^\d{4}$/, message: '4けたの数字で書いてください。例：2015' },
        })}
      />
    </>
  )
}

/** Layer, area, centers and state: the city decides them. */
export function CouncilFrameFieldset({ form }: { form: Form }) {
  const { municipalityCode: code, centerLabel } = useMe()
  const { data: areas = [] } = useQuery(areaChoicesQuery(code))
  const { data: centers = [] } = useQuery(centerChoicesQuery(code))
  const { register, control, watch, formState } = form
  const { errors } = formState
  return (
    <>
      <Field
        label="層"
        hint="1、1.5、2 など"
        required
        short
        error={errors.layer?.message}
        {...register('layer', { required: '層を書いてください。' })}
      />
      <Select
        key={`areas-${areas.length}`}
        label="地区"
        required
        emptyLabel="えらんでください"
        options={areas.map((area) => ({ value: area.id, label: area.name }))}
        error={errors.areaId?.message}
        {...register('areaId', { required: '地区をえらんでください。' })}
      />
      <fieldset className="field" key={`centers-${centers.length}`}>
        <legend className="field__label">支える{centerLabel}</legend>
        {centers.map((center) => (
          <Checkbox key={center.id} label={center.name} value={center.id} {...register('centerIds')} />
        ))}
        <FieldError id="centerIds" error={errors.centerIds?.message} />
      </fieldset>
      <RadioTiles
        label="いまの様子"
        options={COUNCIL_STATUSES}
        error={errors.status?.message}
        {...register('status')}
      />
      {watch('status') === 'CLOSED' && (
        <DayField
          control={control}
          name="closedOn"
          label="終わった日"
          hint="終わりにすると、この協議体はもうなおせません。"
          required
          error={errors.closedOn?.message}
        />
      )}
    </>
  )
}
