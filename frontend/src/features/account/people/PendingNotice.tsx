import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { type Account, provisionAgain } from './api'
import { useAccountAction } from './useAccountAction'

/** The login server was away when the person was invited. */
export function PendingNotice({ code, account }: { code: string; account: Account }) {
  const again = useAccountAction(() => provisionAgain(code, account.id))
  return (
    <Notice tone="warning" title="準備中です">
      <p>ログインのしくみに、まだ登録できていません。しばらくすると自動でもう一度ためします。</p>
      {again.error && <p role="alert">{messageOf(again.error)}</p>}
      <Button unavailable={again.isPending} onClick={() => again.mutate()}>
        {again.isPending ? 'ためしています' : 'もう一度ためす'}
      </Button>
    </Notice>
  )
}
