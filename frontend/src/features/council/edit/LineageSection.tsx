import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { type Council, councilsQuery, lineageQuery } from '../api'
import { LineageForm } from './LineageForm'
import { TakeBackLineage } from './TakeBackLineage'

/** Where the council came from and went; what never happened is taken back. */
export function LineageSection({ council }: { council: Council }) {
  const { municipalityCode: code } = useMe()
  const { data: lineage = [] } = useQuery(lineageQuery(code, council.id))
  const { data: councils = [] } = useQuery(councilsQuery(code))
  return (
    <section className="part" aria-labelledby="lineage">
      <h2 id="lineage">なりたち</h2>
      {lineage.length === 0 ? (
        <p>ほかの協議体から分かれたことや、いっしょになったことは、まだ書いてありません。</p>
      ) : (
        lineage.map((each) => <TakeBackLineage key={each.id} council={council} lineage={each} />)
      )}
      <LineageForm council={council} others={councils.filter(({ id }) => id !== council.id)} />
    </section>
  )
}
