import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { VoiceSent } from '@/features/need/VoiceSent'
import { homeQuery } from '@/features/publication/home'
import '@/features/need/voice.css'

export const Route = createFileRoute('/_app/voices/sent')({ component: VoiceSentRoute })

function VoiceSentRoute() {
  const me = useMe()
  const { data: home } = useQuery(homeQuery(me.municipalityCode)) // helps where it is known; the answer does not wait for it
  return <VoiceSent nextOn={home?.next?.heldOn} />
}
