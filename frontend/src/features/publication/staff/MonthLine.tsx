import { Link } from '@tanstack/react-router'
import type { CouncilState, CouncilStates } from './api'
import { byLayer } from './layers'
import { monthName, type Shown } from './months'

type Props = { states: CouncilStates; month: string }

/** 「11月の第2層の協議体 26のうち 開催18・予定6・まだ予定なし2」, a line a layer, each number a way to its councils. */
export function MonthLine({ states, month }: Props) {
  const part = (show: Shown, words: string) => (
    <Link to="/states" search={{ month, show }}>
      {words}
    </Link>
  )
  return (
    <section aria-label={`${monthName(month)}の協議体`} className="month">
      {byLayer(states.items, monthName(month)).map(({ layer, name, states: ofLayer }) => (
        <p className="month__line" key={layer}>
          {name} {ofLayer.length}のうち {part('HELD', `開催${count(ofLayer, 'HELD')}`)}・
          {part('PLANNED', `予定${count(ofLayer, 'PLANNED')}`)}・
          {part('NOT_PLANNED', `まだ予定なし${count(ofLayer, 'NOT_PLANNED')}`)}
        </p>
      ))}
      <p>
        {part('OVERDUE', `期限をすぎた決定 ${states.overdue}`)} 新しい声 {states.newVoices}
        {states.unreviewed > 0 && `（まだ見ていない ${states.unreviewed}）`}
      </p>
    </section>
  )
}

function count(states: readonly CouncilState[], state: CouncilState['state']): number {
  return states.filter((each) => each.state === state).length
}
