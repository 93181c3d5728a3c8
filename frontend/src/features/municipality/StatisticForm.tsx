import { useQueryClient } from '@tanstack/react-query'
import { DayField } from '@/shared/forms/DayField'
import { formatWareki } from '@/shared/time/format'
import { Field } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import { type Area, type AreaStatistic, areaStatisticsQuery } from './api'
import { saveStatistic } from './changes'
import { countProblem, formatCount, readCount } from './counts'
import { SettingForm } from './SettingForm'

type Fields = { areaId: string; asOf: string; population: string; aged65: string; households: string; source: string }

type Props = {
  code: string
  statistic: AreaStatistic | undefined
  areas: readonly Area[]
  onCreated: (id: string) => void
}

const COUNTS = [
  ['population', '人口'],
  ['aged65', '65歳以上の人'],
  ['households', '世帯'],
] as const

/** A number never stands without its day and where it comes from. */
export function StatisticForm({ code, statistic, areas, onCreated }: Props) {
  const queryClient = useQueryClient()
  const areaName = (id: string) => areas.find((area) => area.id === id)?.name
  return (
    <SettingForm<Fields>
      draftKey={`area-statistics/${statistic?.id ?? 'new'}`}
      current={stored(statistic)}
      save={async (fields, version, idempotencyKey) => {
        const saved = await saveStatistic({ code, id: statistic?.id, version, idempotencyKey }, inputOf(fields))
        await queryClient.invalidateQueries({ queryKey: ['area-statistics'] })
        return { ...stored(saved), id: saved.id }
      }}
      latest={async () => {
        const latest = await queryClient.fetchQuery({ ...areaStatisticsQuery(code), staleTime: 0 })
        return stored(latest.find((each) => each.id === statistic?.id))
      }}
      compare={(theirs, mine) => [
        { label: '地域', theirs: areaName(theirs.areaId), mine: areaName(mine.areaId) },
        { label: 'いつの数字', theirs: dayWords(theirs.asOf), mine: dayWords(mine.asOf) },
        ...COUNTS.map(([name, label]) => ({ label, theirs: theirs[name], mine: mine[name] })),
        { label: '出どころ', theirs: theirs.source, mine: mine.source },
      ]}
      {...(statistic ? {} : { onCreated })}
      submitLabel={statistic ? '保存する' : '数字を足す'}
    >
      {({ register, control, formState: { errors } }) => (
        <>
          <Select
            label="地域"
            required
            emptyLabel="えらんでください"
            options={areas.map(({ id, name }) => ({ value: id, label: name }))}
            {...register('areaId', { required: 'えらんでください。' })}
            error={errors.areaId?.message}
          />
          <DayField control={control} name="asOf" label="いつの数字ですか" required error={errors.asOf?.message} />
          {COUNTS.map(([name, label]) => (
            <Field
              key={name}
              label={label}
              short
              inputMode="numeric"
              {...register(name, { validate: countProblem })}
              error={errors[name]?.message}
            />
          ))}
          <Field
            label="出どころ"
            hint="例：住民基本台帳"
            required
            maxLength={200}
            {...register('source', { required: '書いてください。' })}
            error={errors.source?.message}
          />
        </>
      )}
    </SettingForm>
  )
}

function inputOf({ areaId, asOf, source, ...counts }: Fields) {
  const read = (name: keyof typeof counts) => {
    const count = readCount(counts[name])
    return count === undefined ? {} : { [name]: count }
  }
  return { areaId, asOf, source, ...read('population'), ...read('aged65'), ...read('households') }
}

function dayWords(day: string): string {
  return day ? formatWareki(day) : ''
}

function stored(statistic: AreaStatistic | undefined) {
  return {
    fields: {
      areaId: statistic?.areaId ?? '',
      asOf: statistic?.asOf ?? '',
      population: formatCount(statistic?.population),
      aged65: formatCount(statistic?.aged65),
      households: formatCount(statistic?.households),
      source: statistic?.source ?? '',
    },
    version: statistic?.version ?? 0,
  }
}
