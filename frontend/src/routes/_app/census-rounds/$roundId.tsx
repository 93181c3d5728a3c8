import { createFileRoute } from '@tanstack/react-router'
import { type EntryStatus, entriesQuery, roundQuery } from '@/features/resource/census/api'
import { RoundPage } from '@/features/resource/census/RoundPage'
import { oneOf, textOf } from '@/shared/address'
import { allowOnly } from '../../-allowOnly'

type Shown = { show?: EntryStatus | 'ALL' | undefined; areaId?: string | undefined }

export const Route = createFileRoute('/_app/census-rounds/$roundId')({
  validateSearch: ({ show, areaId }): Shown => ({
    show: oneOf(show, ['TO_REVIEW', 'OPEN', 'SETTLED', 'ALL']),
    areaId: textOf(areaId),
  }),
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, me }, params: { roundId }, deps: { show, areaId } }) => {
    const round = await queryClient.ensureQueryData(roundQuery(me.municipalityCode, roundId))
    const status = shownFirst(show, round.progress.toReview)
    await queryClient.ensureInfiniteQueryData(entriesQuery(me.municipalityCode, roundId, { status, areaId }))
    return { status }
  },
  component: RoundRoute,
})

/** What somebody must look at comes first, where there is any. */
function shownFirst(show: Shown['show'], toReview: number): EntryStatus | undefined {
  if (show) return show === 'ALL' ? undefined : show
  return toReview > 0 ? 'TO_REVIEW' : 'OPEN'
}

function RoundRoute() {
  const { status } = Route.useLoaderData()
  const { areaId } = Route.useSearch()
  return <RoundPage roundId={Route.useParams().roundId} status={status} areaId={areaId} />
}
