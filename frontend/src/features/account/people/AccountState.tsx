import { type Mark, StateMark } from '@/shared/ui/StateMark'
import type { Account } from './api'
import { stateWords } from './words'

export function AccountState({ account }: { account: Account }) {
  return <StateMark mark={markOf(account)}>{stateWords(account)}</StateMark>
}

function markOf({ status, provisioning }: Account): Mark {
  if (status === 'DISABLED') return 'off'
  return provisioning === 'PENDING' ? 'half' : 'done'
}
