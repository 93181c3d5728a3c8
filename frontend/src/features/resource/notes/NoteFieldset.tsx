import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { DayField } from '@/shared/forms/DayField'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import { Select } from '@/shared/ui/Select'
import { TextArea } from '@/shared/ui/TextArea'
import { choicesQuery, type MapNote } from '../api'
import { PositionField } from '../edit/PositionField'
import { useOwnAreas } from '../edit/useOwnAreas'
import type { NoteFields } from './noteFields'

type Props = {
  form: Pick<UseFormReturn<NoteFields>, 'register' | 'control' | 'formState'>
  note?: MapNote
}

export function NoteFieldset({ form: { register, control, formState }, note }: Props) {
  const { municipalityCode: code } = useMe()
  const { data: choices } = useQuery(choicesQuery(code))
  const areas = useOwnAreas()
  const { errors } = formState
  const kinds = (choices?.noteKinds ?? []).map(({ code: value, label }) => ({ value, label }))
  const retired = note && !kinds.some(({ value }) => value === note.kind)
  return (
    <>
      <Select
        key={`kinds-${kinds.length}`}
        label="種類"
        required
        emptyLabel="えらんでください"
        options={retired ? [...kinds, { value: note.kind, label: note.kindLabel }] : kinds}
        error={errors.kind?.message}
        {...register('kind', { required: '種類をえらんでください。' })}
      />
      <TextArea
        label="どんな所"
        hint="例：坂の下の曲がり角で、車が見えません。"
        required
        error={errors.text?.message}
        {...register('text', {
          required: 'どんな所か書いてください。',
          maxLength: { value: 200, message: '200字までです。' },
        })}
      />
      <PositionField control={control} name="position" required />
      <Select
        key={`areas-${areas.length}`}
        label="地区"
        required
        emptyLabel="えらんでください"
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.areaId?.message}
        {...register('areaId', { required: '地区をえらんでください。' })}
      />
      <DayField control={control} name="seenOn" label="見た日" required error={errors.seenOn?.message} />
      <RadioTiles
        label="だれが見られる"
        options={[
          { value: 'DRAFT', label: '下書き（市とセンターだけ）' },
          { value: 'PUBLISHED', label: '公開（だれでも）' },
        ]}
        error={errors.status?.message}
        {...register('status')}
      />
    </>
  )
}
