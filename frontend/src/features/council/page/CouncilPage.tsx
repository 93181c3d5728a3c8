import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { UnsavedForms } from '@/shared/forms/UnsavedForms'
import { buttonClass } from '@/shared/ui/Button'
import { Page } from '@/shared/ui/Page'
import type { Council } from '../api'
import { CouncilFacts } from './CouncilFacts'
import { MembersSection } from './MembersSection'
import { VisionSection } from './VisionSection'

type Props = { council: Council; nextDates: ReactNode; meetings: ReactNode }

export function CouncilPage({ council, nextDates, meetings }: Props) {
  const changeable = council.editable && council.status !== 'CLOSED'
  const params = { councilId: council.id }
  return (
    <Page
      title={council.name}
      focusKey={council.id}
      back={<Link to="/councils">協議体の一覧</Link>}
      aside={
        changeable && (
          <Link className={buttonClass()} to="/councils/$councilId/edit" params={params}>
            協議体をなおす
          </Link>
        )
      }
    >
      <UnsavedForms key={council.id}>
        <div className="columns">
          <div>
            <VisionSection council={council} />
            <section aria-labelledby="dates">
              <h2 id="dates">集まる日</h2>
              {nextDates}
              {changeable && (
                <Link className={buttonClass()} to="/meetings/new" search={params}>
                  ＋ ほかの日に会議をひらく
                </Link>
              )}
            </section>
            <section aria-labelledby="meetings">
              <h2 id="meetings">会議</h2>
              {meetings}
            </section>
          </div>
          <div>
            <MembersSection council={council} />
            <CouncilFacts council={council} />
          </div>
        </div>
      </UnsavedForms>
    </Page>
  )
}
