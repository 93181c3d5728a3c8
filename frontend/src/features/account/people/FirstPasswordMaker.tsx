import { useState } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { type Account, type FirstPassword, issueFirstPassword } from './api'
import { useAccountAction } from './useAccountAction'

type Props = { code: string; account: Account; onMade: (slip: FirstPassword) => void }

/** One button; what it ends is said before it is pressed. */
export function FirstPasswordMaker({ code, account, onMade }: Props) {
  const [passkey, setPasskey] = useState(account.role === 'RESIDENT')
  const make = useAccountAction(() => issueFirstPassword(code, account.id, passkey))
  return (
    <section className="card stack" aria-labelledby="first-password">
      <h2 id="first-password">はじめのパスワード</h2>
      <p>
        渡すための紙を作ります。パスワードを忘れた人にも、これを使います。前のパスワードは使えなくなり、いま開いている画面は閉じます。
      </p>
      <Checkbox
        label="スマホの指もんや顔でも入れるようにする"
        checked={passkey}
        onChange={(event) => setPasskey(event.target.checked)}
      />
      {make.error && <p role="alert">{messageOf(make.error)}</p>}
      <Button
        look="primary"
        unavailable={make.isPending}
        onClick={() => make.mutate(undefined, { onSuccess: (slip) => onMade(slip) })}
      >
        {make.isPending ? '作っています' : 'はじめのパスワードの紙を作る'}
      </Button>
    </section>
  )
}
