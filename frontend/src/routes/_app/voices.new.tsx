import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { voicesQuery } from '@/features/need/api'
import { categoriesQuery, placesQuery } from '@/features/need/choices'
import { NewVoice } from '@/features/need/NewVoice'
import { textOf } from '@/shared/address'
import { useReadyOffline } from '../-useReadyOffline'
import '@/features/need/voice.css'

const LAST = { mine: true, limit: 1 }

type Chosen = { category?: string | undefined; areaId?: string | undefined }

export const Route = createFileRoute('/_app/voices/new')({
  validateSearch: ({ category, areaId }): Chosen => ({ category: textOf(category), areaId: textOf(areaId) }),
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(categoriesQuery(me.municipalityCode)),
      queryClient.ensureQueryData(placesQuery(me)),
      queryClient.ensureQueryData(voicesQuery(me.municipalityCode, LAST)),
    ]),
  component: NewVoiceRoute,
})

function NewVoiceRoute() {
  const me = useMe()
  const navigate = useNavigate()
  useReadyOffline()
  const { data: categories } = useSuspenseQuery(categoriesQuery(me.municipalityCode))
  const { data: places } = useSuspenseQuery(placesQuery(me))
  const { data: own } = useSuspenseQuery(voicesQuery(me.municipalityCode, LAST))
  return (
    <NewVoice
      categories={categories.items}
      places={places}
      lastVoice={own.items[0]}
      chosen={Route.useSearch()}
      onSent={() => navigate({ to: '/voices/sent', replace: true, ignoreBlocker: true })}
    />
  )
}
