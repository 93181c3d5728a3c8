import { createFileRoute } from '@tanstack/react-router'
import { CalendarPage } from '@/features/publication/CalendarPage'
import { calendarFeedsQuery } from '@/features/publication/calendarFeeds'
import '@/features/need/voice.css'

export const Route = createFileRoute('/_app/calendar')({
  loader: ({ context: { queryClient, me } }) => queryClient.ensureQueryData(calendarFeedsQuery(me.municipalityCode)),
  component: CalendarPage,
})
