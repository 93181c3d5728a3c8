import { type ReactNode, useState } from 'react'
import { logOut } from '@/shared/auth/session'
import { useSession } from '@/shared/auth/useSession'
import { clearDevice, countKept } from '@/shared/drafts/drafts'
import { sendUnsent } from '@/shared/outbox/outbox'
import { type Kept, LogOutDialog } from './LogOutDialog'

/** Logs out at once when nothing is left to send; asks otherwise. `dialog` belongs somewhere on the page. */
export function useLogOut(): { start: () => Promise<void>; dialog: ReactNode } {
  const { account } = useSession()
  const [kept, setKept] = useState<Kept>()

  const finish = async () => {
    setKept(undefined)
    if (account) await clearDevice(account)
    await logOut()
  }
  const start = async () => {
    const found = account ? await countKept(account) : { drafts: 0, unsent: 0 }
    if (found.drafts + found.unsent === 0) await finish()
    else setKept(found)
  }
  const sendFirst = async () => {
    await sendUnsent()
    if (account) setKept(await countKept(account))
  }

  return {
    start,
    dialog: kept && (
      <LogOutDialog
        kept={kept}
        onSendFirst={() => void sendFirst()}
        onThrowAway={() => void finish()}
        onCancel={() => setKept(undefined)}
      />
    ),
  }
}
