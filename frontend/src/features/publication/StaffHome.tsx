import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { placeName } from '@/features/account/placeName'
import { useOutbox } from '@/shared/outbox/useOutbox'
import { formatDay } from '@/shared/time/format'
import { Page } from '@/shared/ui/Page'
import { SavedState } from '@/shared/ui/SavedState'
import type { Home } from './home'
import { ComingMeetings } from './staff/ComingMeetings'
import { DueDecisions } from './staff/DueDecisions'
import { MonthAtAGlance } from './staff/MonthAtAGlance'
import { NextStepButton } from './staff/NextStepButton'
import { nextStep } from './staff/nextStep'

/** First page of the city and of a center: the one next step, then what is coming and what is late. */
export function StaffHome({ home }: { home: Home }) {
  const me = useMe()
  const { items } = useOutbox()
  const step = nextStep(home)
  return (
    <Page title={step.sentence} lead={`${formatDay(home.today)} ${placeName(me)}`}>
      <NextStepButton step={step} />
      {home.newVoices > 0 && home.nextAction.kind !== 'REVIEW_VOICES' && (
        <p>
          まだ見ていない新しい声が {home.newVoices}件 あります。{' '}
          <Link to="/voices" search={{ status: 'NEW' }}>
            声を見る
          </Link>
        </p>
      )}
      {items.length > 0 && <SavedState unsent={items.length} />}
      <div className="home-columns">
        <DueDecisions code={me.municipalityCode} today={home.today} decisions={home.dueDecisions} />
        <ComingMeetings home={home} />
      </div>
      <MonthAtAGlance code={me.municipalityCode} month={home.today.slice(0, 7)} withLine={me.role === 'CITY'} />
    </Page>
  )
}
