import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { formatDay } from '@/shared/time/format'
import { formatMetres } from '@/shared/walking'
import { type AgendaItem, meetingGapsQuery } from '../api'

/** That the item comes from a gap, how it stood then, and the way to how it stands now. */
export function GapSource({ item }: { item: AgendaItem }) {
  const { municipalityCode: code } = useMe()
  const { data: gaps = [] } = useQuery(meetingGapsQuery(code, item.meetingId))
  return gaps
    .filter(({ agendaItemId }) => agendaItemId === item.id)
    .map(({ areaId, areaName, kind, kindLabel, metres, linkedOn }) => (
      <p key={`${areaId}/${kind}`} className="agenda-item__source">
        <strong>足りないところから：</strong>
        {formatDay(linkedOn)}
        {metres ? `には、いちばん近い所まで${formatMetres(metres)}でした。` : 'に議題になりました。'}{' '}
        <Link className="link-target" to="/gaps/$areaId/$kind" params={{ areaId, kind }}>
          {areaName}の{kindLabel}：わけを見る
        </Link>
      </p>
    ))
}
