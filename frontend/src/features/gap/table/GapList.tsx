import { Link } from '@tanstack/react-router'
import { StateMark } from '@/shared/ui/StateMark'
import type { GapArea, GapCell, GapGrid, GapState } from '../api'
import { demandWords, isGap, nearestWords, STATES } from '../gapWords'
import type { GapSearch } from '../search'

type Props = { grid: GapGrid; areas: readonly GapArea[]; search: GapSearch }

/** The same table for a phone: area by area, where most is missing first. */
export function GapList({ grid, areas, search }: Props) {
  const labels = new Map(grid.kinds.map(({ code, label }) => [code, label]))
  return (
    <ul className="gap-list plain-list">
      {areas.toSorted(worstFirst).map((area) => (
        <li key={area.id} className="plain-list__item">
          <h2>{area.name}</h2>
          <p>{area.demand.map(demandWords).join('、') || '人数はまだ分かりません'}</p>
          <ul className="lines">
            {area.cells
              .filter(isGap)
              .toSorted(byState)
              .map((cell) => (
                <li key={cell.kind}>
                  <CellLink area={area} cell={cell} label={labels.get(cell.kind) ?? cell.kind} search={search} />
                  <span>{[nearestWords(cell), ...cell.demand.map(demandWords)].filter(Boolean).join('、')}</span>
                </li>
              ))}
          </ul>
          {!search.only && (
            <>
              <Others area={area} state="UNKNOWN" labels={labels} search={search} />
              <Others area={area} state="ENOUGH" labels={labels} search={search} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

type OthersProps = { area: GapArea; state: GapState; labels: ReadonlyMap<string, string>; search: GapSearch }

function Others({ area, state, labels, search }: OthersProps) {
  const cells = area.cells.filter((cell) => cell.state === state)
  if (cells.length === 0) return null
  return (
    <details>
      <summary>
        {STATES[state].words}：{cells.length}種類
        <span className="visually-hidden">（{area.name}）</span>
      </summary>
      <ul className="lines">
        {cells.map((cell) => (
          <li key={cell.kind}>
            <CellLink area={area} cell={cell} label={labels.get(cell.kind) ?? cell.kind} search={search} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function CellLink({ area, cell, label, search }: { area: GapArea; cell: GapCell; label: string; search: GapSearch }) {
  const { mark, words } = STATES[cell.state]
  return (
    <Link to="/gaps/$areaId/$kind" params={{ areaId: area.id, kind: cell.kind }} search={search}>
      <StateMark mark={mark}>{`${label}：${words}`}</StateMark>
    </Link>
  )
}

function worstFirst(one: GapArea, other: GapArea): number {
  return weight(other) - weight(one)
}

/** What is missing outweighs any number of what is far. */
function weight({ cells }: GapArea): number {
  return cells.reduce((sum, { state }) => sum + (state === 'NONE' ? 100 : state === 'FAR' ? 1 : 0), 0)
}

function byState(one: GapCell, other: GapCell): number {
  return STATES[one.state].order - STATES[other.state].order
}
