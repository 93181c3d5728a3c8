import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/shared/ui/EmptyState'
import type { CouncilSummary } from './api'
import { CouncilStatusMark } from './CouncilStatusMark'
import { layerWords } from './councilWords'

type Props = { councils: readonly CouncilSummary[]; query: string }

/** The councils that one may change stand first. */
export function CouncilList({ councils, query }: Props) {
  const found = councils.filter((council) => matches(council, query))
  const own = found.filter((council) => council.editable)
  const others = found.filter((council) => !council.editable)
  if (found.length === 0) {
    return <EmptyState title={query ? `「${query}」の協議体は見つかりません。` : 'まだ協議体がありません。'} />
  }
  if (own.length === 0 || others.length === 0) return <Items councils={found} />
  return (
    <>
      <h2>担当の協議体</h2>
      <Items councils={own} />
      <h2>ほかの協議体</h2>
      <Items councils={others} />
    </>
  )
}

function Items({ councils }: { councils: readonly CouncilSummary[] }) {
  return (
    <ul className="plain-list plain-list--wide">
      {councils.map((council) => (
        <li key={council.id} className="plain-list__item">
          <p className="plain-list__name">
            <Link to="/councils/$councilId" params={{ councilId: council.id }}>
              {council.name}
            </Link>
          </p>
          <p className="plain-list__facts">
            {council.brand && <span>「{council.brand}」</span>}
            <span>
              {layerWords(council.layer)}　{council.areaName}
            </span>
            {council.centerNames.length > 0 && <span>{council.centerNames.join('・')}</span>}
            <CouncilStatusMark status={council.status} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function matches({ name, brand, areaName, centerNames }: CouncilSummary, query: string): boolean {
  const wanted = query.normalize('NFKC').trim()
  return [name, brand ?? '', areaName, ...centerNames].some((text) => text.normalize('NFKC').includes(wanted))
}
