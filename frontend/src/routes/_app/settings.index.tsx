import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { municipalityQuery } from '@/features/municipality/api'
import { MunicipalityForm } from '@/features/municipality/MunicipalityForm'

export const Route = createFileRoute('/_app/settings/')({
  loader: ({ context: { queryClient, me } }) => queryClient.ensureQueryData(municipalityQuery(me.municipalityCode)),
  component: MunicipalitySettings,
})

function MunicipalitySettings() {
  const { data: municipality } = useSuspenseQuery(municipalityQuery(useMe().municipalityCode))
  return <MunicipalityForm municipality={municipality} />
}
