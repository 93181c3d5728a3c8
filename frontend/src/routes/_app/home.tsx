import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy } from 'react'
import { useMe } from '@/features/account/api'
import { homeQuery } from '@/features/publication/home'
import { ResidentHome } from '@/features/publication/ResidentHome'
import { useReadyOffline } from '../-useReadyOffline'
import '@/features/need/voice.css'
import '@/features/publication/home.css'

const loadStaffHome = () => import('@/features/publication/StaffHome').then((it) => ({ default: it.StaffHome }))
const StaffHome = lazy(loadStaffHome) // residents do not pay for it

export const Route = createFileRoute('/_app/home')({
  loader: ({ context: { queryClient, me } }) =>
    Promise.all([
      queryClient.ensureQueryData(homeQuery(me.municipalityCode)),
      me.role === 'RESIDENT' ? undefined : loadStaffHome(),
    ]),
  component: HomeRoute,
})

function HomeRoute() {
  const me = useMe()
  const { data: home } = useSuspenseQuery(homeQuery(me.municipalityCode))
  const resident = me.role === 'RESIDENT'
  useReadyOffline(resident)
  return resident ? <ResidentHome home={home} /> : <StaffHome home={home} />
}
