import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { CheckListField } from '@/shared/forms/CheckListField'
import { DayField } from '@/shared/forms/DayField'
import { Field } from '@/shared/ui/Field'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import { Select } from '@/shared/ui/Select'
import { TextArea } from '@/shared/ui/TextArea'
import { choicesQuery, type Resource } from '../api'
import { ACCESS_FACTS, STATUSES } from '../resourceWords'
import { PositionField } from './PositionField'
import type { ResourceFields } from './resourceFields'
import { ScheduleFields, StopFields } from './ScheduleFields'
import { useOwnAreas } from './useOwnAreas'

export type ResourceForm = Pick<UseFormReturn<ResourceFields>, 'register' | 'control' | 'watch' | 'formState'>

type Props = {
  form: ResourceForm
  /** Its words stay choosable when the list no longer offers them. */
  resource?: Resource
}

export function ResourceFieldset({ form, resource }: Props) {
  return (
    <>
      <WhatFields form={form} {...(resource && { resource })} />
      <ScheduleFields form={form} />
      <WhereFields form={form} />
      <StopFields form={form} />
      <MoreFields form={form} />
    </>
  )
}

function WhatFields({ form: { register, control, formState }, resource }: Props) {
  const { municipalityCode: code } = useMe()
  const { data: choices } = useQuery(choicesQuery(code))
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
      <Field label="ふりがな" hint="ならぶ順になります。" error={errors.kana?.message} {...register('kana')} />
      <CheckListField
        control={control}
        name="kinds"
        label="種類"
        needed="種類を1つはえらんでください。"
        options={offered(choices?.kinds, resource?.kinds, resource?.kindLabels)}
        error={errors.kinds?.message}
      />
      <CheckListField
        control={control}
        name="scenes"
        label="くらしのどの場面で"
        options={offered(choices?.scenes, resource?.scenes, resource?.sceneLabels)}
        error={errors.scenes?.message}
      />
      <RadioTiles
        label="どんなしくみ"
        options={[
          { value: 'INFORMAL', label: '近所や住民の助け合い' },
          { value: 'FORMAL', label: '事業やサービス' },
        ]}
        error={errors.formality?.message}
        {...register('formality')}
      />
      <Field label="だれが（団体の名前など）" error={errors.organizer?.name?.message} {...register('organizer.name')} />
      <Select
        key={choices?.organizerKinds.length}
        label="それはどんな人たち"
        hint="「個人」にすると、名前は市とセンターの人だけに見えます。"
        emptyLabel="えらばない"
        options={choices?.organizerKinds.map(({ code: value, label }) => ({ value, label })) ?? []}
        error={errors.organizer?.kind?.message}
        {...register('organizer.kind')}
      />
    </>
  )
}

function WhereFields({ form: { register, control, formState } }: Props) {
  const areas = useOwnAreas()
  const { errors } = formState
  return (
    <>
      <Select
        key={`areas-${areas.length}`}
        label="地区"
        required
        emptyLabel="えらんでください"
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.areaId?.message}
        {...register('areaId', { required: '地区をえらんでください。' })}
      />
      <Field label="会場" hint="例：町屋公民館" error={errors.venue?.message} {...register('venue')} />
      <Field label="住所" error={errors.address?.message} {...register('address')} />
      <PositionField control={control} name="position" />
    </>
  )
}

function MoreFields({ form: { register, control, formState } }: Props) {
  const { errors } = formState
  return (
    <>
      <Field label="お金" hint="例：100円（お茶代）" short error={errors.cost?.message} {...register('cost')} />
      <Field
        label="人数（何人まで）"
        inputMode="numeric"
        short
        error={errors.capacity?.message}
        {...register('capacity', { pattern: { value: /^[1-9]\d{0,4}$/, message: '数字で書いてください。例：20' } })}
      />
      <CheckListField
        control={control}
        name="access"
        label="行きやすさ"
        options={ACCESS_FACTS}
        error={errors.access?.message}
      />
      <TextArea
        label="聞く所（電話など）"
        hint="出してよいと聞いた日を書かないかぎり、市とセンターの人だけに見えます。"
        error={errors.contact?.text?.message}
        {...register('contact.text')}
      />
      <DayField
        control={control}
        name="contact.consentOn"
        label="出してよいと聞いた日"
        error={errors.contact?.consentOn?.message}
      />
      <TextArea label="ひとこと" error={errors.note?.message} {...register('note')} />
      <Field
        label="何で知ったか"
        hint="市とセンターの人だけに見えます。"
        error={errors.source?.message}
        {...register('source')}
      />
      <RadioTiles label="いまの様子" options={STATUSES} error={errors.status?.message} {...register('status')} />
    </>
  )
}

function offered(
  choices: readonly { code: string; label: string }[] = [],
  codes: readonly string[] = [],
  labels: readonly string[] = [],
) {
  const retired = codes.flatMap((code, n) =>
    choices.some((choice) => choice.code === code) ? [] : [{ value: code, label: labels[n] ?? code }],
  )
  return [...choices.map(({ code, label }) => ({ value: code, label })), ...retired]
}
