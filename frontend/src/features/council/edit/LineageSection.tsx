import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { type Council, councilsQuery, lineageQuery } from '../api'
import { LineageLine } from '../LineageLine'
import { LineageForm } from './LineageForm'

/** Where the council came from and went; only grows. */
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
        lineage.map((each) => <LineageLine key={each.id} lineage={each} />)
      )}
      <LineageForm council={council} others={councils.filter(({ id }) => id !== council.id)} />
    </section>
  )
}
