import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, redirect, useNavigate } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { voiceQuery } from '@/features/need/api'
import { categoriesQuery, placesQuery } from '@/features/need/choices'
import { EditVoice } from '@/features/need/EditVoice'
import '@/features/need/voice.css'

export const Route = createFileRoute('/_app/voices/$voiceId')({
  loader: async ({ context: { queryClient, me }, params: { voiceId } }) => {
    const [voice] = await Promise.all([
      queryClient.ensureQueryData(voiceQuery(me.municipalityCode, voiceId)),
      queryClient.ensureQueryData(categoriesQuery(me.municipalityCode)),
      queryClient.ensureQueryData(placesQuery(me)),
    ])
    if (!voice.editable) throw redirect({ to: '/voices' }) // its state is told there
  },
  component: EditVoiceRoute,
})

function EditVoiceRoute() {
  const me = useMe()
  const navigate = useNavigate()
  const { voiceId } = Route.useParams()
  const { data: voice, refetch } = useSuspenseQuery(voiceQuery(me.municipalityCode, voiceId))
  const { data: categories } = useSuspenseQuery(categoriesQuery(me.municipalityCode))
  const { data: places } = useSuspenseQuery(placesQuery(me))
  return (
    <EditVoice
      key={voiceId}
      voice={voice}
      categories={categories.items}
      places={places}
      onStale={() => refetch()}
      onDone={() => navigate({ to: '/voices', ignoreBlocker: true })}
    />
  )
}
