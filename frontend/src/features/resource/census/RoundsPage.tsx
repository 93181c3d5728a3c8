import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { formatDay } from '@/shared/time/format'
import { buttonClass } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Page } from '@/shared/ui/Page'
import { StateMark } from '@/shared/ui/StateMark'
import { roundsQuery } from './api'
import { ProgressLine } from './ProgressLine'
import { ROUND_WORDS, roundMark } from './words'
import './census.css'

/** The rounds, the newest first. */
export function RoundsPage() {
  const { data } = useSuspenseQuery(roundsQuery(useMe().municipalityCode))
  return (
    <Page
      title="棚卸し"
      aside={
        <Link className={buttonClass('primary')} to="/census-rounds/new">
          ＋ 棚卸しをひらく
        </Link>
      }
    >
      <p>居場所やサロンが、いまも続いているかを年に1回たしかめます。</p>
      {data.items.length === 0 && <EmptyState title="まだ棚卸しがありません。" />}
      <ul className="plain-list">
        {data.items.map((round) => (
          <li key={round.id} className="plain-list__item">
            <p className="plain-list__name">
              <Link to="/census-rounds/$roundId" params={{ roundId: round.id }}>
                {round.name}
              </Link>
            </p>
            <p className="plain-list__facts">
              <StateMark mark={roundMark(round.status)}>{ROUND_WORDS[round.status]}</StateMark>
              <span>{formatDay(round.closesOn)}まで</span>
            </p>
            <ProgressLine progress={round.progress} name={round.name} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
