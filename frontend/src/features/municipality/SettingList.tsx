import { Link } from '@tanstack/react-router'
import { buttonClass } from '@/shared/ui/Button'

type Entry = { id: string; title: string; more?: string }
type Group = { title?: string; entries: readonly Entry[] }

type Props = {
  to: '/settings/areas' | '/settings/statistics' | '/settings/centers'
  newLabel: string
  groups: readonly Group[]
}

/** The left side of a setting: each thing opens on the right. */
export function SettingList({ to, newLabel, groups }: Props) {
  return (
    <>
      <p>
        <Link className={buttonClass()} to={to} search={{ open: 'new' }}>
          ＋ {newLabel}
        </Link>
      </p>
      {groups.map((group) => (
        <section key={group.title ?? ''} aria-label={group.title}>
          {group.title && <h2>{group.title}</h2>}
          {group.entries.length === 0 && <p>まだありません。</p>}
          <ul className="lines">
            {group.entries.map((entry) => (
              <li key={entry.id}>
                <Link to={to} search={{ open: entry.id }} activeProps={{ 'aria-current': 'page' }}>
                  {entry.title}
                </Link>
                {entry.more && <span>{entry.more}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
