import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { formatBothCalendars, formatFiscalYear } from '@/shared/time/format'
import { type Council, lineageQuery } from '../api'
import { CouncilStatusMark } from '../CouncilStatusMark'
import { layerWords } from '../councilWords'
import { LineageLine } from '../LineageLine'

/** What the council is: names, place, who supports it, and where it came from. */
export function CouncilFacts({ council }: { council: Council }) {
  const me = useMe()
  const { data: lineage = [] } = useQuery(lineageQuery(me.municipalityCode, council.id))
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">この協議体について</h2>
      <dl className="facts">
        <Fact label="いま">
          <CouncilStatusMark status={council.status} />
          {council.closedOn && `（${formatBothCalendars(council.closedOn)}まで）`}
        </Fact>
        <Fact label="地区">
          {layerWords(council.layer)}　{council.areaName}
        </Fact>
        {council.brand && <Fact label="よび名">{council.brand}</Fact>}
        {council.aliases.length > 0 && <Fact label="ほかの書き方">{council.aliases.join('、')}</Fact>}
        <Fact label={me.centerLabel}>{council.centerNames.join('、') || 'まだ決まっていません'}</Fact>
        {council.foundedFiscalYear && <Fact label="できた年度">{formatFiscalYear(council.foundedFiscalYear)}</Fact>}
        {lineage.length > 0 && (
          <Fact label="なりたち">
            {lineage.map((each) => (
              <LineageLine key={each.id} lineage={each} />
            ))}
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
