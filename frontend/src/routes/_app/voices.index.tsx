import { createFileRoute } from '@tanstack/react-router'
import { lazy } from 'react'
import { useMe } from '@/features/account/api'
import { type VoiceStatus, voiceQuery, voicesQuery } from '@/features/need/api'
import { MyVoicesPage } from '@/features/need/MyVoicesPage'
import { oneOf, textOf } from '@/shared/address'
import '@/features/need/voice.css'

const loadReview = () => import('@/features/need/review/ReviewPage').then((it) => ({ default: it.ReviewPage }))
const ReviewPage = lazy(loadReview)

type Shown = { status?: VoiceStatus | undefined; open?: string | undefined }

export const Route = createFileRoute('/_app/voices/')({
  validateSearch: ({ status, open }): Shown => ({
    status: oneOf(status, ['NEW', 'REVIEWED', 'SET_ASIDE']),
    open: textOf(open),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, me }, deps: { status = 'NEW', open } }) => {
    const code = me.municipalityCode
    if (me.role === 'RESIDENT') return queryClient.ensureQueryData(voicesQuery(code, { mine: true }))
    return Promise.all([
      queryClient.ensureQueryData(voicesQuery(code, { status })),
      open && queryClient.ensureQueryData(voiceQuery(code, open)),
      loadReview(),
    ])
  },
  component: VoicesRoute,
})

function VoicesRoute() {
  const me = useMe()
  const { status = 'NEW', open } = Route.useSearch()
  return me.role === 'RESIDENT' ? <MyVoicesPage /> : <ReviewPage status={status} open={open} />
}
