import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Me } from './api'
import { Menu } from './Menu'
import { placeName } from './placeName'

type Props = { me: Me; children: ReactNode; onLogOut: () => void }

export function AppHeader({ me, children, onLogOut }: Props) {
  const place = placeName(me)
  return (
    <header className="frame__header">
      <p className="frame__place">
        <Link to="/home">{place}</Link>
      </p>
      <nav aria-label="メニュー">
        <Menu who={place === me.municipalityName ? me.label : `${me.municipalityName} ${me.label}`} onLogOut={onLogOut}>
          {children}
        </Menu>
      </nav>
    </header>
  )
}
