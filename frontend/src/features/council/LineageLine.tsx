import { Link } from '@tanstack/react-router'
import { formatBothCalendars } from '@/shared/time/format'
import type { Lineage } from './api'

/** A split or a merger, as the council that is being read lived it. */
export function LineageLine({ lineage }: { lineage: Lineage }) {
  const other = (
    <Link to="/councils/$councilId" params={{ councilId: lineage.otherId }}>
      {lineage.otherName}
    </Link>
  )
  return (
    <p>
      {formatBothCalendars(lineage.happenedOn)}、{other}
      {lineageWords(lineage)}
    </p>
  )
}

function lineageWords({ relation, direction }: Lineage): string {
  if (relation === 'SPLIT_FROM') return direction === 'FROM_HERE' ? 'から分かれました' : 'がここから分かれました'
  return direction === 'FROM_HERE' ? 'といっしょになりました' : 'がここに加わりました'
}
