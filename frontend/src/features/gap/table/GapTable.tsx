import { Link } from '@tanstack/react-router'
import { StateMark } from '@/shared/ui/StateMark'
import { formatMetres } from '@/shared/walking'
import type { GapArea, GapCell, GapGrid } from '../api'
import { demandWords, isGap, STATES } from '../gapWords'
import type { GapSearch } from '../search'

type Props = { grid: GapGrid; areas: readonly GapArea[]; search: GapSearch }

/** Areas × kinds. It scrolls in its own frame, so that both headings stay in sight. */
export function GapTable({ grid, areas, search }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard
    <section className="gap-table" aria-label="地域と種類の表" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{grid.schemeName}</th>
            {grid.kinds.map(({ code, label }) => (
              <th key={code} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id}>
              <th scope="row">
                {area.name}
                {area.demand.map((demand) => (
                  <small key={demand.sort}>{demandWords(demand)}</small>
                ))}
              </th>
              {grid.kinds.map(({ code, label }) => (
                <Cell
                  key={code}
                  area={area}
                  cell={area.cells.find(({ kind }) => kind === code)}
                  label={label}
                  search={search}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellProps = { area: GapArea; cell: GapCell | undefined; label: string; search: GapSearch }

function Cell({ area, cell, label, search }: CellProps) {
  if (!cell) return <td />
  const { mark, words } = STATES[cell.state]
  return (
    <td data-state={cell.state}>
      <Link to="/gaps/$areaId/$kind" params={{ areaId: area.id, kind: cell.kind }} search={search}>
        <span className="visually-hidden">
          {area.name}の{label}：
        </span>
        <StateMark mark={mark}>{words}</StateMark>
        {isGap(cell) && cell.metres !== undefined && <small>{formatMetres(cell.metres)}</small>}
      </Link>
    </td>
  )
}
