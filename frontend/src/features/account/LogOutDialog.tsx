import { useEffect, useRef } from 'react'
import { Button } from '@/shared/ui/Button'

export type Kept = { drafts: number; unsent: number }

type Props = { kept: Kept; onSendFirst: () => void; onThrowAway: () => void; onCancel: () => void }

/** Logging out empties the device; what was not sent is named first. */
export function LogOutDialog({ kept, onSendFirst, onThrowAway, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="log-out-title" onCancel={onCancel}>
      <h2 id="log-out-title">まだ送っていないものがあります</h2>
      <ul>
        {kept.unsent > 0 && <li>送れていないもの {kept.unsent}件</li>}
        {kept.drafts > 0 && <li>書きかけのもの {kept.drafts}件</li>}
      </ul>
      <p>ログアウトすると、この端末から消えます。</p>
      <div className="dialog__buttons">
        <Button look="primary" onClick={onCancel}>
          ログアウトしない
        </Button>
        {kept.unsent > 0 && <Button onClick={onSendFirst}>もう一度送ってみる</Button>}
        <Button look="danger" onClick={onThrowAway}>
          消してログアウトする
        </Button>
      </div>
    </dialog>
  )
}
