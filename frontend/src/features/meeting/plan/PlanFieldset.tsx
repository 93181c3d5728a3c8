import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { DayField } from '@/shared/forms/DayField'
import { Field } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import { TextArea } from '@/shared/ui/TextArea'
import { meetingKindsQuery } from '../api'
import { CouncilChoices } from './CouncilChoices'
import { type PlanFields, REGULAR } from './planFields'

type Props = { form: Pick<UseFormReturn<PlanFields>, 'register' | 'control' | 'watch' | 'formState'> }

const END_AFTER_START = '終わりの時刻が始まりより前です。始まりより後にしてください。'
const NEEDS_START = '始まりの時刻も書いてください。'

/** Day first, then time and place, then what kind of meeting and whose. */
export function PlanFieldset({ form: { register, control, watch, formState } }: Props) {
  const { municipalityCode: code } = useMe()
  const { data: kinds } = useQuery(meetingKindsQuery(code))
  const { errors } = formState
  const kind = watch('kind')
  const options = (kinds?.items ?? []).filter((item) => item.active || item.code === kind)
  return (
    <>
      <DayField control={control} name="heldOn" label="いつ" required error={errors.heldOn?.message} />
      <div className="side-by-side">
        <Field label="始まり" type="time" short error={errors.startsAt?.message} {...register('startsAt')} />
        <Field
          label="終わり"
          type="time"
          short
          error={errors.endsAt?.message}
          {...register('endsAt', {
            validate: (end, { startsAt }) => !end || (startsAt ? end > startsAt || END_AFTER_START : NEEDS_START),
          })}
        />
      </div>
      <Field label="場所" hint="例：八幡公民館" maxLength={100} error={errors.place?.message} {...register('place')} />
      <Select
        key={`kinds-${options.length}`}
        label="どんな会議"
        options={options.map((item) => ({ value: item.code, label: item.label }))}
        error={errors.kind?.message}
        {...register('kind')}
      />
      <CouncilChoices
        register={register}
        chosen={watch('councilIds')}
        error={errors.councilIds?.message ?? messageOfCouncils(errors)}
      />
      {kind !== REGULAR && (
        <>
          <Field
            label="テーマ"
            hint="例：買い物の足をどうするか"
            maxLength={100}
            error={errors.theme?.message}
            {...register('theme')}
          />
          <TextArea
            label="ねらい"
            hint="この会議で、どうなってほしいか。"
            maxLength={1000}
            error={errors.intent?.message}
            {...register('intent')}
          />
        </>
      )}
      <Field
        label="オンラインのアドレス"
        hint="あるときだけ。https:// で始まります。"
        type="url"
        error={errors.onlineUrl?.message}
        {...register('onlineUrl', {
          pattern: { value: /^https:\/\/\S+$/, message: 'https:// で始まるアドレスを書いてください。' },
        })}
      />
    </>
  )
}

/** The server calls the field by its own name. */
function messageOfCouncils(errors: object): string | undefined {
  const found = 'councils' in errors ? (errors.councils as { message?: string }) : undefined
  return found?.message
}
