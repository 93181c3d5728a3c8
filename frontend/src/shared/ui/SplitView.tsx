import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  list: ReactNode
  listLabel: string
  /** The open item; without one a phone shows the list, with one it shows the item. */
  detail?: ReactNode
  detailLabel: string
  /** Names the open item: when it changes, the focus moves to it. */
  openKey?: string | undefined
  /** Link back to the list, shown on phones only. */
  back?: ReactNode
  /** Shown on desks while nothing is open. */
  empty?: ReactNode
}

/** The list stays on the left while its item is open on the right; a phone shows one of them. */
export function SplitView({ list, listLabel, detail, detailLabel, openKey, back, empty }: Props) {
  const pane = useRef<HTMLElement>(null)
  const shown = useRef(openKey)
  useEffect(() => {
    if (openKey && openKey !== shown.current) pane.current?.focus()
    shown.current = openKey
  }, [openKey])
  return (
    <div className={detail ? 'split split--open' : 'split'}>
      <section className="split__list" aria-label={listLabel}>
        {list}
      </section>
      <section className="split__detail" aria-label={detailLabel} ref={pane} tabIndex={-1}>
        {detail && back && <div className="split__back">{back}</div>}
        {detail ?? empty}
      </section>
    </div>
  )
}
