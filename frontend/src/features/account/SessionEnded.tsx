import { useRouterState } from '@tanstack/react-router'
import { logIn } from '@/shared/auth/session'
import { useSession } from '@/shared/auth/useSession'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'

/** The login ran out: the page stays as it is, and the way back leads to this page. */
export function SessionEnded() {
  const { status } = useSession()
  const address = useRouterState({ select: (state) => state.location.href })
  if (status !== 'expired') return null
  return (
    <Notice tone="warning" title="ログインの時間が切れました" live>
      <p>書いたものは、この端末に残っています。ログインすると、このページにもどります。</p>
      <Button look="primary" onClick={() => void logIn(address)}>
        もう一度ログインする
      </Button>
    </Notice>
  )
}
