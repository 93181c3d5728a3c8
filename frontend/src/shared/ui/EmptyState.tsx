import type { ReactNode } from 'react'

type Props = {
  /** 「まだ声がありません」 */
  title: string
  /** What to do next: a link or a button. */
  children?: ReactNode
}

export function EmptyState({ title, children }: Props) {
  return (
    <div className="empty">
      <p>{title}</p>
      {children}
    </div>
  )
}
