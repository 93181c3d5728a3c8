import { createFileRoute } from '@tanstack/react-router'
import { meetingsQuery } from '@/features/meeting/api'
import { NEWEST_FIRST } from '@/features/meeting/newestFirst'
import { ResidentMeetings } from '@/features/meeting/ResidentMeetings'
import { allowOnly } from '../-allowOnly'
import '@/features/need/voice.css'

/** For members; at the desk `/meetings` is the list to work with. */
export const Route = createFileRoute('/_app/our-meetings')({
  beforeLoad: allowOnly('RESIDENT'),
  loader: ({ context: { queryClient, me } }) =>
    queryClient.ensureInfiniteQueryData(meetingsQuery(me.municipalityCode, NEWEST_FIRST)),
  component: ResidentMeetings,
})
