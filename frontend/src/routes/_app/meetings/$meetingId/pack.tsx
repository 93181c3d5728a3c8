import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { packQuery } from '@/features/meeting/papers/api'
import { PackSheet } from '@/features/meeting/papers/PackSheet'
import { SheetPage } from '@/features/meeting/papers/SheetPage'

export const Route = createFileRoute('/_app/meetings/$meetingId/pack')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(packQuery(context.me.municipalityCode, params.meetingId)),
  component: Pack,
})

function Pack() {
  const params = Route.useParams()
  const me = useMe()
  const { data: pack } = useSuspenseQuery(packQuery(me.municipalityCode, params.meetingId))
  const back = (
    <Link to="/meetings/$meetingId" params={params}>
      会議のページ
    </Link>
  )
  return (
    <SheetPage
      meetingId={params.meetingId}
      sheet="pack"
      what="資料"
      head={pack}
      councils={pack.councilName}
      back={back}
    >
      <PackSheet pack={pack} />
    </SheetPage>
  )
}
