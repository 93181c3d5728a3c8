import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { voiceKindsQuery } from '@/features/gap/api'
import { VoiceKindsForm } from '@/features/gap/settings/VoiceKindsForm'
import { codeListQuery } from '@/features/municipality/api'

export const Route = createFileRoute('/_app/settings/voice-kinds')({
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(voiceKindsQuery(me.municipalityCode)),
      queryClient.ensureQueryData(codeListQuery(me.municipalityCode, 'RESOURCE_KIND')),
    ]),
  component: VoiceKinds,
})

function VoiceKinds() {
  const code = useMe().municipalityCode
  const { data: voiceKinds } = useSuspenseQuery(voiceKindsQuery(code))
  const { data: kinds } = useSuspenseQuery(codeListQuery(code, 'RESOURCE_KIND'))
  return <VoiceKindsForm code={code} voiceKinds={voiceKinds} kinds={kinds.items.filter(({ active }) => active)} />
}
