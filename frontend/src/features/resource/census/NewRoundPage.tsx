import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { Failure } from '@/features/meeting/Failure'
import { AreaPicker } from '@/features/municipality/AreaPicker'
import { areaSchemesQuery, areasQuery, centersQuery, codeListQuery } from '@/features/municipality/api'
import { CheckListField } from '@/shared/forms/CheckListField'
import { DayField } from '@/shared/forms/DayField'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { addDays, fiscalYearOf, today } from '@/shared/time/civilDay'
import { formatFiscalYear } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Page } from '@/shared/ui/Page'
import { SavedState } from '@/shared/ui/SavedState'
import { areasWithin } from '../areasWithin'
import { createRound } from './api'

type Fields = { name: string; startsOn: string; closesOn: string; areaIds: string[]; kinds: string[] }

const USUAL_DAYS = 60

export function NewRoundPage({ onOpened }: { onOpened: (roundId: string) => void }) {
  const { municipalityCode: code, role, centers: mine } = useMe()
  const queryClient = useQueryClient()
  const { data: areas } = useSuspenseQuery(areasQuery(code))
  const { data: schemes } = useSuspenseQuery(areaSchemesQuery(code))
  const { data: centers } = useSuspenseQuery(centersQuery(code))
  const { data: kinds } = useSuspenseQuery(codeListQuery(code, 'RESOURCE_KIND'))
  const city = role === 'CITY'
  const roots = centers.filter(({ id }) => mine.some((own) => own.id === id)).flatMap(({ areaIds }) => areaIds)
  const draft = useDraftForm<Fields>({
    draftKey: 'census-rounds/new',
    values: {
      name: `${formatFiscalYear(fiscalYearOf(today())).replace(/（.*/, '')} 棚卸し`,
      startsOn: today(),
      closesOn: addDays(today(), USUAL_DAYS),
      areaIds: city ? [] : roots,
      kinds: [],
    },
  })
  const {
    register,
    control,
    formState: { errors, isDirty, isSubmitting },
  } = draft.form
  const submit = draft.submit(async (fields) => {
    const round = await createRound(code, draft.idempotencyKey, fields)
    await queryClient.invalidateQueries({ queryKey: ['census-rounds'] })
    onOpened(round.id)
  })
  return (
    <Page title="棚卸しをひらく" back={<Link to="/census-rounds">棚卸しの一覧</Link>} narrow>
      <form onSubmit={submit} noValidate>
        <LeaveGuard dirty={isDirty} onDiscard={() => void draft.discard()} />
        <Field
          label="名前"
          required
          maxLength={100}
          {...register('name', { required: '書いてください。' })}
          error={errors.name?.message}
        />
        <DayField label="はじまり" required control={control} name="startsOn" />
        <DayField
          label="いつまで"
          hint="この日まで、紙のQRから答えられます。"
          required
          control={control}
          name="closesOn"
        />
        <AreaPicker
          control={control}
          name="areaIds"
          label="たしかめる地域"
          hint={city ? 'えらばなければ、市のぜんぶです。' : '受け持つ地域からえらんでください。'}
          areas={city ? areas : areasWithin(areas, roots)}
          schemes={schemes}
        />
        <CheckListField
          control={control}
          name="kinds"
          label="たしかめる種類"
          hint="えらばなければ、ぜんぶの種類です。"
          options={kinds.items.filter((item) => item.active).map((item) => ({ value: item.code, label: item.label }))}
        />
        <Failure error={draft.failure} />
        <p>「公開」と「休止」のものに、1つずつたずねます。</p>
        <Button type="submit" look="primary">
          棚卸しをひらく
        </Button>
        <SavedState keptAt={draft.keptAt} sending={isSubmitting} />
      </form>
    </Page>
  )
}
