import { Link } from '@tanstack/react-router'
import type { CouncilStates } from './api'
import { monthName, type Shown } from './months'

type Props = { states: CouncilStates; month: string }

/** 「11月の協議体 26のうち 開催18・予定6・まだ予定なし2」, each number a way to its councils. */
export function MonthLine({ states, month }: Props) {
  const part = (show: Shown, words: string) => (
    <Link to="/states" search={{ month, show }}>
      {words}
    </Link>
  )
  return (
    <section aria-label={`${monthName(month)}の協議体`} className="month">
      <p className="month__line">
        {monthName(month)}の協議体 {states.items.length}のうち {part('HELD', `開催${states.held}`)}・
        {part('PLANNED', `予定${states.planned}`)}・{part('NOT_PLANNED', `まだ予定なし${states.notPlanned}`)}
      </p>
      <p>
        {part('OVERDUE', `期限をすぎた決定 ${states.overdue}`)} 新しい声 {states.newVoices}
        {states.unreviewed > 0 && `（まだ見ていない ${states.unreviewed}）`}
      </p>
    </section>
  )
}
