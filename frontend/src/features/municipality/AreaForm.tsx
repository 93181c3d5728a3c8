import { useQueryClient } from '@tanstack/react-query'
import { filled } from '@/shared/forms/filled'
import { Field } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import { AreaPicker, areaNames } from './AreaPicker'
import { type Area, type AreaScheme, areasQuery } from './api'
import { saveArea } from './changes'
import { SettingForm } from './SettingForm'

type Fields = { schemeId: string; name: string; kana: string; withinIds: string[] }

type Props = {
  code: string
  area: Area | undefined
  areas: readonly Area[]
  schemes: readonly AreaScheme[]
  onCreated: (id: string) => void
}

export function AreaForm({ code, area, areas, schemes, onCreated }: Props) {
  const queryClient = useQueryClient()
  const schemeName = (id: string) => schemes.find((scheme) => scheme.id === id)?.name
  return (
    <SettingForm<Fields>
      draftKey={`areas/${area?.id ?? 'new'}`}
      current={stored(area)}
      save={async ({ schemeId, name, kana, withinIds }, version, idempotencyKey) => {
        const reading = filled(kana)
        const body = { schemeId, name, withinIds, ...(reading ? { kana: reading } : {}) }
        const saved = await saveArea({ code, id: area?.id, version, idempotencyKey }, body)
        await queryClient.invalidateQueries({ queryKey: ['areas'] })
        return { ...stored(saved), id: saved.id }
      }}
      latest={async () => {
        const latest = await queryClient.fetchQuery({ ...areasQuery(code), staleTime: 0 })
        return stored(latest.find((each) => each.id === area?.id))
      }}
      compare={(theirs, mine) => [
        { label: '名前', theirs: theirs.name, mine: mine.name },
        { label: 'ふりがな', theirs: theirs.kana, mine: mine.kana },
        { label: '分け方', theirs: schemeName(theirs.schemeId), mine: schemeName(mine.schemeId) },
        { label: 'どの地域の中', theirs: areaNames(theirs.withinIds, areas), mine: areaNames(mine.withinIds, areas) },
      ]}
      {...(area ? {} : { onCreated })}
      submitLabel={area ? '保存する' : '地域を足す'}
    >
      {({ register, control, watch, formState: { errors } }) => (
        <>
          <Field
            label="名前"
            required
            maxLength={100}
            {...register('name', { required: '書いてください。' })}
            error={errors.name?.message}
          />
          <Field label="ふりがな" maxLength={200} {...register('kana')} error={errors.kana?.message} />
          <Select
            label="分け方"
            required
            emptyLabel="えらんでください"
            options={schemes.map(({ id, name }) => ({ value: id, label: name }))}
            {...register('schemeId', { required: 'えらんでください。' })}
            error={errors.schemeId?.message}
          />
          <AreaPicker
            control={control}
            name="withinIds"
            label="どの地域の中にありますか"
            areas={areas.filter((each) => each.schemeId !== watch('schemeId') && each.id !== area?.id)}
            schemes={schemes}
          />
        </>
      )}
    </SettingForm>
  )
}

function stored(area: Area | undefined) {
  return {
    fields: {
      schemeId: area?.schemeId ?? '',
      name: area?.name ?? '',
      kana: area?.kana ?? '',
      withinIds: area?.withinIds ?? [],
    },
    version: area?.version ?? 0,
  }
}
