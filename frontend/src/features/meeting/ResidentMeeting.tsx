import { formatDay } from '@/shared/time/format'
import { Page } from '@/shared/ui/Page'
import type { Meeting } from './api'
import { meetingDay, meetingTitle } from './meetingWords'

/** A meeting to read: the day first, then what is shown of it. */
export function ResidentMeeting({ meeting }: { meeting: Meeting }) {
  return (
    <Page title={meetingTitle(meeting)} lead={meetingDay(meeting)}>
      {meeting.agenda.map((item) => (
        <section key={item.id}>
          <h2>{item.title}</h2>
          {item.said && <p className="written">{item.said}</p>}
          <ul>
            {meeting.decisions
              .filter((decision) => decision.agendaItemId === item.id)
              .map((decision) => (
                <li key={decision.id}>
                  {decision.text}（{decision.owner}
                  {decision.dueOn && ` ${formatDay(decision.dueOn)}まで`}）
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
