import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { areasQuery } from '@/features/municipality/api'
import { importQuery, kindsQuery, organizersQuery, scenesQuery } from '@/features/resource/intake/api'
import { ImportPage } from '@/features/resource/intake/ImportPage'
import { allowOnly } from '../../-allowOnly'

export const Route = createFileRoute('/_app/resource-imports/$importId')({
  beforeLoad: allowOnly('CITY', 'ANSHIN_CENTER'),
  loader: ({ context: { queryClient, me }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(importQuery(me.municipalityCode, params.importId)),
      queryClient.ensureQueryData(areasQuery(me.municipalityCode)),
      queryClient.ensureQueryData(kindsQuery(me.municipalityCode)),
      queryClient.ensureQueryData(scenesQuery(me.municipalityCode)),
      queryClient.ensureQueryData(organizersQuery(me.municipalityCode)),
    ]),
  component: Import,
})

function Import() {
  const code = useMe().municipalityCode
  const { data: areas } = useSuspenseQuery(areasQuery(code))
  return (
    <ImportPage
      code={code}
      list={useSuspenseQuery(importQuery(code, Route.useParams().importId)).data}
      areas={areas.map((area) => ({ value: area.id, label: area.name }))}
      kinds={useSuspenseQuery(kindsQuery(code)).data}
      scenes={useSuspenseQuery(scenesQuery(code)).data}
      organizers={useSuspenseQuery(organizersQuery(code)).data}
    />
  )
}
