import { useQueryClient } from '@tanstack/react-query'
import { filled } from '@/shared/forms/filled'
import { Field } from '@/shared/ui/Field'
import { type Municipality, municipalityQuery } from './api'
import { saveMunicipality } from './changes'
import { SettingForm } from './SettingForm'

type Fields = { name: string; prefecture: string; centerLabel: string }

export function MunicipalityForm({ municipality }: { municipality: Municipality }) {
  const queryClient = useQueryClient()
  const { code } = municipality
  return (
    <SettingForm<Fields>
      draftKey="municipality"
      current={stored(municipality)}
      save={async ({ name, prefecture, centerLabel }, version) => {
        const saved = await saveMunicipality(code, version, {
          name,
          centerLabel,
          ...optionalPrefecture(prefecture),
        })
        queryClient.setQueryData(municipalityQuery(code).queryKey, saved)
        await queryClient.invalidateQueries({ queryKey: ['me'] })
        return { ...stored(saved), id: code }
      }}
      latest={async () => stored(await queryClient.fetchQuery({ ...municipalityQuery(code), staleTime: 0 }))}
      compare={(theirs, mine) => [
        { label: '市町村の名前', theirs: theirs.name, mine: mine.name },
        { label: '都道府県', theirs: theirs.prefecture, mine: mine.prefecture },
        { label: 'センターのよび方', theirs: theirs.centerLabel, mine: mine.centerLabel },
      ]}
    >
      {({ register, formState: { errors } }) => (
        <>
          <Field
            label="市町村の名前"
            required
            short
            {...register('name', { required: '書いてください。' })}
            error={errors.name?.message}
          />
          <Field label="都道府県" short {...register('prefecture')} error={errors.prefecture?.message} />
          <Field
            label="センターのよび方"
            hint="地域包括支援センターを、この市ではどうよびますか。例：高齢者あんしんセンター"
            required
            {...register('centerLabel', { required: '書いてください。' })}
            error={errors.centerLabel?.message}
          />
        </>
      )}
    </SettingForm>
  )
}

function optionalPrefecture(text: string): { prefecture?: string } {
  const prefecture = filled(text)
  return prefecture ? { prefecture } : {}
}

function stored({ name, prefecture = '', centerLabel, version }: Municipality) {
  return { fields: { name, prefecture, centerLabel }, version }
}
