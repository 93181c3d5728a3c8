import { createFileRoute, Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { MeetingList, meetingsOf } from '@/features/meeting/MeetingList'
import { oneOf } from '@/shared/address'
import { buttonClass } from '@/shared/ui/Button'
import { Page } from '@/shared/ui/Page'
import { Tabs } from '@/shared/ui/Tabs'

export const Route = createFileRoute('/_app/meetings/')({
  validateSearch: (search): { when?: 'past' } => (oneOf(search.when, ['past']) ? { when: 'past' } : {}),
  loaderDeps: ({ search }) => ({ when: search.when ?? 'coming' }) as const,
  loader: ({ context, deps }) =>
    context.queryClient.ensureInfiniteQueryData(meetingsOf(context.me.municipalityCode, deps.when)),
  component: Meetings,
})

function Meetings() {
  const me = useMe()
  const { when = 'coming' } = Route.useSearch()
  const open = me.role !== 'RESIDENT' && (
    <Link className={buttonClass('primary')} to="/meetings/new">
      ＋ 会議をひらく
    </Link>
  )
  return (
    <Page title="会議" aside={open}>
      <Tabs label="いつの会議">
        <Link to="/meetings" activeOptions={{ exact: true }} aria-current={when === 'coming' ? 'page' : undefined}>
          これから
        </Link>
        <Link to="/meetings" search={{ when: 'past' }} aria-current={when === 'past' ? 'page' : undefined}>
          これまで
        </Link>
      </Tabs>
      <MeetingList key={when} when={when} />
    </Page>
  )
}
