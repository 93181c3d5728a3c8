import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { minutesQuery } from '@/features/meeting/papers/api'
import { MinutesSheet } from '@/features/meeting/papers/MinutesSheet'
import { SheetPage } from '@/features/meeting/papers/SheetPage'

export const Route = createFileRoute('/_app/meetings/$meetingId/minutes')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(minutesQuery(context.me.municipalityCode, params.meetingId)),
  component: Minutes,
})

function Minutes() {
  const params = Route.useParams()
  const me = useMe()
  const { data: minutes } = useSuspenseQuery(minutesQuery(me.municipalityCode, params.meetingId))
  const back = (
    <Link to="/meetings/$meetingId" params={params}>
      会議のページ
    </Link>
  )
  return (
    <SheetPage
      meetingId={params.meetingId}
      sheet="minutes"
      what="記録"
      head={minutes}
      councils={minutes.councils.join('・')}
      back={back}
    >
      <MinutesSheet minutes={minutes} />
    </SheetPage>
  )
}
