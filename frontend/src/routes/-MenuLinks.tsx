import { Link, type LinkProps } from '@tanstack/react-router'
import type { Me } from '@/features/account/api'

type Entry = { to: NonNullable<LinkProps['to']>; label: string; roles: readonly Me['role'][] }

const EVERYBODY: Entry['roles'] = ['CITY', 'ANSHIN_CENTER', 'RESIDENT']

/** One line per page that the menu leads to. */
const ENTRIES: readonly Entry[] = [
  { to: '/home', label: 'はじめのページ', roles: EVERYBODY },
  { to: '/meetings', label: '会議', roles: ['CITY', 'ANSHIN_CENTER'] },
  { to: '/councils', label: '協議体', roles: EVERYBODY },
  { to: '/our-meetings', label: '会議のこと', roles: ['RESIDENT'] },
  { to: '/voices', label: 'わたしの声', roles: ['RESIDENT'] },
  { to: '/voices', label: '声', roles: ['CITY', 'ANSHIN_CENTER'] },
  { to: '/resources', label: '集まりと手助け', roles: EVERYBODY },
  { to: '/gaps', label: '足りないところ', roles: EVERYBODY },
  { to: '/census-rounds', label: '棚卸し', roles: ['CITY', 'ANSHIN_CENTER'] },
  { to: '/calendar', label: 'カレンダー', roles: EVERYBODY },
  { to: '/states', label: '月の表', roles: ['CITY', 'ANSHIN_CENTER'] },
  { to: '/people', label: '人とログイン', roles: ['CITY'] },
  { to: '/settings', label: '設定', roles: ['CITY'] },
  { to: '/audit', label: '記録', roles: ['CITY'] },
]

export function MenuLinks({ role }: { role: Me['role'] }) {
  return ENTRIES.filter((entry) => entry.roles.includes(role)).map((entry) => (
    <li key={entry.label}>
      <Link className="menu__item" to={entry.to}>
        {entry.label}
      </Link>
    </li>
  ))
}
