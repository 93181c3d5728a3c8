import { useQuery } from '@tanstack/react-query'
import { formatDay } from '@/shared/time/format'
import { type Gap, gapVoicesQuery } from '../api'

const SHOWN = 5

/** What people said, in the words that a council may read. */
export function GapVoices({ code, gap }: { code: string; gap: Gap }) {
  const { data: voices } = useQuery({
    ...gapVoicesQuery(code, gap.areaId, gap.voiceCategories),
    enabled: gap.voiceCategories.length > 0,
  })
  if (!voices || voices.length === 0) return null
  return (
    <section aria-labelledby="gap-voices">
      <h2 id="gap-voices">この地域の声</h2>
      <ul className="lines">
        {voices.slice(0, SHOWN).map(({ id, councilText, heardOn, categoryLabel }) => (
          <li key={id}>
            <span className="lines__main">「{councilText}」</span>
            <span className="quiet">
              {formatDay(heardOn)} {categoryLabel}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
