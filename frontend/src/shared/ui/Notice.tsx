import type { ReactNode } from 'react'

type Props = {
  tone?: 'info' | 'success' | 'warning' | 'danger'
  title?: string
  /** Read out at once when it appears: for answers to what a person just did. */
  live?: boolean
  children?: ReactNode
}

export function Notice({ tone = 'info', title, live = false, children }: Props) {
  return (
    <div className={`notice notice--${tone}`} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      {title && <p className="notice__title">{title}</p>}
      {children}
    </div>
  )
}
