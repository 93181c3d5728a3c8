import { Link } from '@tanstack/react-router'
import { dayParts } from '@/shared/time/civilDay'
import { formatWareki } from '@/shared/time/format'
import type { Sort } from '@/shared/ui/DataTable'
import { Page } from '@/shared/ui/Page'
import { PrintButton } from '@/shared/ui/PrintButton'
import type { CouncilState, CouncilStates } from './api'
import { MonthLine } from './MonthLine'
import { addMonths, monthName, type Shown } from './months'
import { StatesTable } from './StatesTable'

type Props = {
  states: CouncilStates
  month: string
  show: Shown | undefined
  sort: Sort | undefined
  onSort: (sort: Sort) => void
  today: string
}

const SHOWN_WORDS: Record<Shown, string> = {
  HELD: '開催した協議体だけ',
  PLANNED: '予定のある協議体だけ',
  NOT_PLANNED: 'まだ予定のない協議体だけ',
  OVERDUE: '期限をすぎた決定がある協議体だけ',
}

export function StatesPage({ states, month, show, sort, onSort, today }: Props) {
  const years = `${formatWareki(`${month}-01`).replace(/\d+月.*/, '')}（${dayParts(`${month}-01`).year}年）`
  return (
    <Page
      title={`${years}${monthName(month)}の協議体`}
      aside={<PrintButton label="この表を印刷する" />}
      focusKey={month}
    >
      <nav className="row screen-only" aria-label="月">
        <MonthLink month={addMonths(month, -1)} arrow="←" />
        <MonthLink month={addMonths(month, 1)} arrow="→" />
      </nav>
      <MonthLine states={states} month={month} />
      {show && (
        <p role="status">
          {SHOWN_WORDS[show]}を出しています。{' '}
          <Link className="screen-only" to="/states" search={{ month }}>
            ぜんぶ出す
          </Link>
        </p>
      )}
      <StatesTable month={month} states={states.items.filter(shownBy(show))} sort={sort} onSort={onSort} />
      <p className="print-only">{formatWareki(today)} 現在</p>
    </Page>
  )
}

function MonthLink({ month, arrow }: { month: string; arrow: string }) {
  return (
    <Link className="button" to="/states" search={{ month }}>
      <span aria-hidden="true">{arrow}</span> {monthName(month)}
    </Link>
  )
}

function shownBy(show: Shown | undefined): (state: CouncilState) => boolean {
  if (!show) return () => true
  return show === 'OVERDUE' ? (state) => state.overdue > 0 : (state) => state.state === show
}
