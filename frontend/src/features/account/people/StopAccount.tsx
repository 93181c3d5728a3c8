import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { type Account, changeAccount } from './api'
import { useAccountAction } from './useAccountAction'

/** Stopping can be taken back at any time, so that one button is enough. */
export function StopAccount({ code, account }: { code: string; account: Account }) {
  const stopped = account.status === 'DISABLED'
  const change = useAccountAction(() =>
    changeAccount(code, account.id, account.version, {
      label: account.label,
      centerIds: account.centerIds,
      status: stopped ? 'ACTIVE' : 'DISABLED',
    }),
  )
  return (
    <section aria-labelledby="stop">
      <h2 id="stop">{stopped ? 'とめています' : 'ログインをとめる'}</h2>
      <p>
        {stopped
          ? 'この人は、いまログインできません。書いたものは残っています。'
          : 'とめると、すぐにログインできなくなります。この人が書いたものは消えません。あとで、また使えるようにできます。'}
      </p>
      {change.error && <p role="alert">{messageOf(change.error)}</p>}
      <Button look={stopped ? 'secondary' : 'danger'} unavailable={change.isPending} onClick={() => change.mutate()}>
        {stopped ? 'また使えるようにする' : 'とめる'}
      </Button>
    </section>
  )
}
