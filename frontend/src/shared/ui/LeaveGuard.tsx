import { useBlocker } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import { currentSession } from '../auth/session'
import { Button } from './Button'

type Props = {
  /** True while something typed has not reached the server. */
  dirty: boolean
  /** Also throws away what the device kept. */
  onDiscard?: () => void
  /** The page has steps in its search parameters: going from one to another is not leaving. */
  steps?: boolean
}

/** Asks before a page with unsent text is left; the text itself stays on the device. */
export function LeaveGuard({ dirty, onDiscard, steps = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId() // a page may have two forms, each with a guard
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && !(steps && current.pathname === next.pathname),
    // The way to the login page and back is not leaving: the page's own words say that the text is kept.
    enableBeforeUnload: () => dirty && currentSession().status !== 'expired',
    withResolver: true,
  })
  const blocked = blocker.status === 'blocked'
  useEffect(() => {
    if (blocked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [blocked])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={title} onCancel={() => blocker.reset?.()}>
      <h2 id={title}>まだ送っていません</h2>
      <p>書いたものは、この端末に残ります。あとで開くと、つづきから書けます。</p>
      <div className="dialog__buttons">
        <Button look="primary" onClick={() => blocker.reset?.()}>
          つづきを書く
        </Button>
        <Button onClick={() => blocker.proceed?.()}>残して移動する</Button>
        {onDiscard && (
          <Button
            look="danger"
            onClick={() => {
              onDiscard()
              blocker.proceed?.()
            }}
          >
            消して移動する
          </Button>
        )}
      </div>
    </dialog>
  )
}
