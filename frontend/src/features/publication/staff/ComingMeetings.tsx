import { Link } from '@tanstack/react-router'
import { daysBetween } from '@/shared/time/civilDay'
import { formatDay, formatDaysLeft, formatTimes } from '@/shared/time/format'
import type { Home } from '../home'

type Coming = { meetingId: string; heldOn: string; councilName: string; more: string }

/** The day first, then whose meeting it is and where. */
export function ComingMeetings({ home }: { home: Home }) {
  const meetings = coming(home)
  return (
    <section aria-labelledby="coming-meetings">
      <h2 id="coming-meetings">次の会議</h2>
      {meetings.length === 0 && <p>日取りが決まった会議はありません。</p>}
      <ul className="lines">
        {meetings.map((meeting) => (
          <li key={`${meeting.meetingId}/${meeting.councilName}`}>
            <Link to="/meetings/$meetingId" params={{ meetingId: meeting.meetingId }}>
              {formatDay(meeting.heldOn)} {meeting.councilName}
            </Link>
            <span>
              {[meeting.more, formatDaysLeft(daysBetween(home.today, meeting.heldOn))].filter(Boolean).join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The server tells most about the next one; the others are known by their councils. */
function coming({ next, councils, today }: Home): Coming[] {
  const first: Coming[] = next
    ? [
        {
          meetingId: next.meetingId,
          heldOn: next.heldOn,
          councilName: next.number ? `${next.councilName} 第${next.number}回` : next.councilName,
          more: [formatTimes(next.startsAt, next.endsAt), next.place].filter(Boolean).join(' '),
        },
      ]
    : []
  const others = councils.flatMap(({ meetingId, heldOn, councilName, state }) =>
    state === 'PLANNED' && meetingId && heldOn && heldOn >= today && meetingId !== next?.meetingId
      ? [{ meetingId, heldOn, councilName, more: '' }]
      : [],
  )
  return [...first, ...others.toSorted((one, other) => one.heldOn.localeCompare(other.heldOn))].slice(0, 8)
}
