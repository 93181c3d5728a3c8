import { createFileRoute } from '@tanstack/react-router'
import { roundsQuery } from '@/features/resource/census/api'
import { RoundsPage } from '@/features/resource/census/RoundsPage'
import { allowOnly } from '../../-allowOnly'

export const Route = createFileRoute('/_app/census-rounds/')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context }) => context.queryClient.ensureQueryData(roundsQuery(context.me.municipalityCode)),
  component: RoundsPage,
})
