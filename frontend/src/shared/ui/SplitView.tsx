import type { ReactNode } from 'react'

type Props = {
  list: ReactNode
  listLabel: string
  /** The open item; without one a phone shows the list, with one it shows the item. */
  detail?: ReactNode
  /** Link back to the list, shown on phones only. */
  back?: ReactNode
  /** Shown on desks while nothing is open. */
  empty?: ReactNode
}

export function SplitView({ list, listLabel, detail, back, empty }: Props) {
  return (
    <div className={detail ? 'split split--open' : 'split'}>
      <section className="split__list" aria-label={listLabel}>
        {list}
      </section>
      <div className="split__detail">
        {detail && back && <div className="split__back">{back}</div>}
        {detail ?? empty}
      </div>
    </div>
  )
}
