import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { councilsQuery } from '@/features/council/api'
import { CouncilList } from '@/features/council/CouncilList'
import { textOf } from '@/shared/address'
import { buttonClass } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Page } from '@/shared/ui/Page'

export const Route = createFileRoute('/_app/councils/')({
  validateSearch: (search): { query?: string } => {
    const query = textOf(search.query)
    return query ? { query } : {}
  },
  loader: ({ context }) => context.queryClient.ensureQueryData(councilsQuery(context.me.municipalityCode)),
  component: Councils,
})

function Councils() {
  const me = useMe()
  const { query = '' } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: councils } = useSuspenseQuery(councilsQuery(me.municipalityCode))
  const create = me.role === 'CITY' && (
    <Link className={buttonClass()} to="/councils/new">
      ＋ 協議体をつくる
    </Link>
  )
  const [typed, setTyped] = useState(query) // the address follows the field, not the other way: no letter gets lost
  const search = (text: string) => {
    setTyped(text)
    void navigate({ search: text ? { query: text } : {}, replace: true })
  }
  return (
    <Page title="協議体" aside={create}>
      {councils.length > 8 && (
        <Field
          label="名前や地区でさがす"
          type="search"
          value={typed}
          onChange={(event) => search(event.target.value)}
        />
      )}
      <CouncilList councils={councils} query={typed} />
    </Page>
  )
}
