import type { ReactNode } from 'react'

type Props = {
  label: string
  /** Each a router `<Link activeProps={{ 'aria-current': 'page' }}>`: a tab has an address and needs no script to share. */
  children: readonly ReactNode[]
}

export function Tabs({ label, children }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {children.map((tab, index) => (
          <li key={index}>{tab}</li>
        ))}
      </ul>
    </nav>
  )
}
