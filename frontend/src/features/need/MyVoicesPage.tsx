import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { voicesQuery } from './api'
import { MyVoices } from './MyVoices'

export function MyVoicesPage() {
  const { municipalityCode: code } = useMe()
  const { data: own } = useSuspenseQuery(voicesQuery(code, { mine: true }))
  return <MyVoices voices={own.items} />
}
