import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { lazy, useEffect } from 'react'
import { useMe } from '@/features/account/api'
import { homeQuery } from '@/features/publication/home'
import { ResidentHome } from '@/features/publication/ResidentHome'
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
  const router = useRouter()
  const { data: home } = useSuspenseQuery(homeQuery(me.municipalityCode))
  const resident = me.role === 'RESIDENT'
  useEffect(() => {
    if (resident) void router.preloadRoute({ to: '/voices/new' }) // a voice can be left where the line is dead
  }, [resident, router])
  return resident ? <ResidentHome home={home} /> : <StaffHome home={home} />
}
