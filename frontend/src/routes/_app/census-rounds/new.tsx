import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { areaSchemesQuery, areasQuery, centersQuery, codeListQuery } from '@/features/municipality/api'
import { NewRoundPage } from '@/features/resource/census/NewRoundPage'
import { allowOnly } from '../../-allowOnly'

export const Route = createFileRoute('/_app/census-rounds/new')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(areasQuery(me.municipalityCode)),
      queryClient.ensureQueryData(areaSchemesQuery(me.municipalityCode)),
      queryClient.ensureQueryData(centersQuery(me.municipalityCode)),
      queryClient.ensureQueryData(codeListQuery(me.municipalityCode, 'RESOURCE_KIND')),
    ]),
  component: NewRound,
})

function NewRound() {
  const navigate = useNavigate()
  return (
    <NewRoundPage
      onOpened={(roundId) => void navigate({ to: '/census-rounds/$roundId', params: { roundId }, ignoreBlocker: true })}
    />
  )
}
