import { addDays, today } from '@/shared/time/civilDay'
import { meetingsQuery } from './api'

export type When = 'coming' | 'past'

export function meetingsOf(code: string, when: When) {
  return meetingsQuery(
    code,
    when === 'coming' ? { from: today(), sort: 'HELD_ON_ASC' } : { to: addDays(today(), -1), sort: 'HELD_ON_DESC' },
  )
}
