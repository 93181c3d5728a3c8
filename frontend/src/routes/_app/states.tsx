import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { councilStatesQuery } from '@/features/publication/staff/api'
import { monthOf, SHOWN, type Shown, thisMonth } from '@/features/publication/staff/months'
import { StatesPage } from '@/features/publication/staff/StatesPage'
import { oneOf, textOf } from '@/shared/address'
import { today } from '@/shared/time/civilDay'
import { allowOnly } from '../-allowOnly'

type StatesSearch = {
  month?: string | undefined
  show?: Shown | undefined
  sort?: string | undefined
  down?: 'yes' | undefined
}

export const Route = createFileRoute('/_app/states')({
  validateSearch: (search): StatesSearch => ({
    month: search.month ? monthOf(search.month) : undefined,
    show: oneOf(search.show, SHOWN),
    sort: textOf(search.sort),
    down: oneOf(search.down, ['yes']),
  }),
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loaderDeps: ({ search }) => ({ month: search.month ?? thisMonth() }),
  loader: ({ context, deps }) =>
    context.queryClient.ensureQueryData(councilStatesQuery(context.me.municipalityCode, deps.month)),
  component: States,
})

function States() {
  const { month = thisMonth(), show, sort, down } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data } = useSuspenseQuery(councilStatesQuery(useMe().municipalityCode, month))
  return (
    <StatesPage
      states={data}
      month={month}
      show={show}
      sort={sort ? { key: sort, descending: down === 'yes' } : undefined}
      onSort={({ key, descending }) =>
        navigate({
          search: (before) => ({ ...before, sort: key, down: descending ? 'yes' : undefined }),
          replace: true,
        })
      }
      today={today()}
    />
  )
}
