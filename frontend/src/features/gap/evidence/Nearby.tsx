import { Link } from '@tanstack/react-router'
import { formatWareki } from '@/shared/time/format'
import { formatMetres } from '@/shared/walking'
import type { Gap, NearResource } from '../api'
import type { GapSearch } from '../search'

type ResourcesProps = { title: string; none: string; resources: readonly NearResource[]; uncounted?: boolean }

export function Resources({ title, none, resources, uncounted = false }: ResourcesProps) {
  const heading = uncounted ? 'gap-uncounted' : 'gap-supplies'
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {resources.length === 0 && <p>{none}</p>}
      <ul className="lines">
        {resources.map((resource) => (
          <li key={resource.id}>
            <span className="lines__main">
              <Link to="/resources/$resourceId" params={{ resourceId: resource.id }}>
                {resource.name}
              </Link>
              {resource.venue && `（${resource.venue}）`}
            </span>
            <span>
              {[uncounted ? whyNot(resource) : confirmedWords(resource), wayWords(resource.metres)]
                .filter(Boolean)
                .join('、')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Venues({ venues }: Pick<Gap, 'venues'>) {
  return (
    <section aria-labelledby="gap-venues">
      <h2 id="gap-venues">使えそうな場所</h2>
      {venues.length === 0 && <p>この地域の中にも、1 kmの中にも、分かっている会場がまだありません。</p>}
      <ul className="lines">
        {venues.map(({ name, metres, resourceId }) => (
          <li key={resourceId}>
            <span className="lines__main">
              <Link to="/resources/$resourceId" params={{ resourceId }}>
                {name}
              </Link>
            </span>
            <span>{metres !== undefined && `地域のまんなかから${formatMetres(metres)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function ClosedGaps({ gap, search }: { gap: Gap; search: GapSearch }) {
  return (
    <section aria-labelledby="gap-closed">
      <h2 id="gap-closed">先に取り組んだ地域（見学できます）</h2>
      {gap.closed.length === 0 && <p>3年のうちに足りないところから足りているところになった地域は、まだありません。</p>}
      <ul className="lines">
        {gap.closed.map(({ areaId, areaName, metres, gapUntil, resourceId, resourceName }) => (
          <li key={areaId}>
            <span className="lines__main">
              <Link to="/gaps/$areaId/$kind" params={{ areaId, kind: gap.kind }} search={search}>
                {areaName}
              </Link>{' '}
              <Link to="/resources/$resourceId" params={{ resourceId }}>
                {resourceName}
              </Link>
            </span>
            <span>
              {formatWareki(gapUntil)}には足りませんでした。ここから{formatMetres(metres)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wayWords(metres: number | undefined): string {
  if (metres === undefined) return ''
  return metres === 0 ? 'この地域の中' : formatMetres(metres)
}

function confirmedWords({ confirmedOn }: NearResource): string {
  return confirmedOn ? `${formatWareki(confirmedOn)}に確認` : ''
}

function whyNot(resource: NearResource): string {
  if (resource.status === 'PAUSED') return 'お休みしています'
  return resource.confirmedOn ? `${formatWareki(resource.confirmedOn)}のあと、確認していません` : 'まだ確認していません'
}
