import type { ReactNode } from 'react'
import type { Council } from '@/features/council/api'
import { Page } from '@/shared/ui/Page'
import '../meeting.css'
import { NewMeetingForm } from './NewMeetingForm'
import { NextDates } from './NextDates'

type Props = {
  council: Council | undefined
  heldOn: string | undefined
  back: ReactNode
  onOpened: (meetingId: string) => void
}

/** One press on a day of the council's rule, or everything by hand. */
export function NewMeetingPage({ council, heldOn, back, onOpened }: Props) {
  const given = {
    ...(council ? { councilIds: [council.id], place: council.meetingPlace ?? '' } : {}),
    ...(heldOn ? { heldOn } : {}),
  }
  return (
    <Page title={council ? `${council.name}の会議をひらく` : '会議をひらく'} back={back} narrow>
      {council?.meetingRule && (
        <section aria-labelledby="usual">
          <h2 id="usual">いつもの日にひらく</h2>
          <NextDates council={council} onOpened={onOpened} />
        </section>
      )}
      <section aria-labelledby="by-hand">
        <h2 id="by-hand">{council?.meetingRule ? 'ほかの日にひらく' : '日と場所を決める'}</h2>
        <NewMeetingForm given={given} onDone={onOpened} />
      </section>
    </Page>
  )
}
