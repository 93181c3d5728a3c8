import { useQueryClient } from '@tanstack/react-query'
import { filled } from '@/shared/forms/filled'
import { Field } from '@/shared/ui/Field'
import { AreaPicker, areaNames } from './AreaPicker'
import { type Area, type AreaScheme, type Center, centersQuery } from './api'
import { saveCenter } from './changes'
import { SettingForm } from './SettingForm'

type Fields = { name: string; phone: string; areaIds: string[] }

type Props = {
  code: string
  center: Center | undefined
  areas: readonly Area[]
  schemes: readonly AreaScheme[]
  onCreated: (id: string) => void
}

export function CenterForm({ code, center, areas, schemes, onCreated }: Props) {
  const queryClient = useQueryClient()
  return (
    <SettingForm<Fields>
      draftKey={`centers/${center?.id ?? 'new'}`}
      current={stored(center)}
      save={async ({ name, phone, areaIds }, version, idempotencyKey) => {
        const number = filled(phone)
        const body = { name, areaIds, ...(number ? { phone: number } : {}) }
        const saved = await saveCenter({ code, id: center?.id, version, idempotencyKey }, body)
        await queryClient.invalidateQueries({ queryKey: ['centers'] })
        return { ...stored(saved), id: saved.id }
      }}
      latest={async () => {
        const centers = await queryClient.fetchQuery({ ...centersQuery(code), staleTime: 0 })
        return stored(centers.find((each) => each.id === center?.id))
      }}
      compare={(theirs, mine) => [
        { label: '名前', theirs: theirs.name, mine: mine.name },
        { label: '電話', theirs: theirs.phone, mine: mine.phone },
        { label: '受け持つ地域', theirs: areaNames(theirs.areaIds, areas), mine: areaNames(mine.areaIds, areas) },
      ]}
      {...(center ? {} : { onCreated })}
      submitLabel={center ? '保存する' : 'センターを足す'}
    >
      {({ register, control, formState: { errors } }) => (
        <>
          <Field
            label="名前"
            required
            maxLength={100}
            {...register('name', { required: '書いてください。' })}
            error={errors.name?.message}
          />
          <Field label="電話" type="tel" short maxLength={30} {...register('phone')} error={errors.phone?.message} />
          <AreaPicker control={control} name="areaIds" label="受け持つ地域" areas={areas} schemes={schemes} />
        </>
      )}
    </SettingForm>
  )
}

function stored(center: Center | undefined) {
  return {
    fields: { name: center?.name ?? '', phone: center?.phone ?? '', areaIds: center?.areaIds ?? [] },
    version: center?.version ?? 0,
  }
}
