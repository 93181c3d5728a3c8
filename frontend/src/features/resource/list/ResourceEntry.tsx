import type { ReactNode } from 'react'
import type { ResourceSummary } from '../api'
import { ResourceMarks } from '../ResourceMarks'
import { distanceWords, stopWords, whenWords } from '../resourceWords'

type Props = {
  resource: ResourceSummary
  /** The name as a link to its page. */
  name: ReactNode
  onLookedAt: ((resource: ResourceSummary | undefined) => void) | undefined
}

/** One line of the list; its number is that of its marker on the map. */
export function ResourceEntry({ resource, name, onLookedAt }: Props) {
  const { number, schedules, stops, venue, areaName, kindLabels, distance } = resource
  const looking = onLookedAt && {
    onFocus: () => onLookedAt(resource),
    onBlur: () => onLookedAt(undefined),
    onPointerEnter: () => onLookedAt(resource),
    onPointerLeave: () => onLookedAt(undefined),
  }
  return (
    <li className="resource" {...looking}>
      <p className="resource__number">
        <span className="visually-hidden">地図の番号 </span>
        {number}
      </p>
      <div className="resource__words">
        <h2 className="resource__name">{name}</h2>
        {schedules.length > 0 && <p className="resource__when">{whenWords(schedules)}</p>}
        <p>
          {venue ? `${venue}（${areaName}）` : areaName}
          {distance !== undefined && <span className="resource__distance">{distanceWords(distance)}</span>}
        </p>
        {stops.length > 0 && <p>とまる所：{stops.map(stopWords).join('、')}</p>}
        <p className="quiet">{kindLabels.join('・')}</p>
        <ResourceMarks resource={resource} />
      </div>
    </li>
  )
}
