import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { buttonClass } from '@/shared/ui/Button'
import { councilMeetingsQuery, type Meeting } from '../api'
import { MeetingStatusMark } from '../MeetingStatusMark'
import { dayWords, shortTitle } from '../meetingWords'

/** The meetings of the same council, newest first; the open one is marked. */
export function MeetingSidebar({ meeting }: { meeting: Meeting }) {
  const me = useMe()
  const own = meeting.councils.find((council) => me.councils.some((each) => each.id === council.id))
  const council = own ?? meeting.councils[0]
  const { data: meetings = [] } = useQuery(councilMeetingsQuery(me.municipalityCode, council?.id ?? ''))
  return (
    <>
      {council && (
        <h2>
          <Link to="/councils/$councilId" params={{ councilId: council.id }}>
            {council.name}
          </Link>
        </h2>
      )}
      <ul className="meeting-list">
        {meetings.map((each) => (
          <li key={each.id}>
            <Link
              className="meeting-list__link"
              to="/meetings/$meetingId"
              params={{ meetingId: each.id }}
              activeProps={{ 'aria-current': 'page' }}
            >
              <strong>{dayWords(each.heldOn)}</strong>
              <span>{shortTitle(each, council?.id)}</span>
              <MeetingStatusMark status={each.status} />
            </Link>
          </li>
        ))}
      </ul>
      <Link className={buttonClass()} to="/meetings/new" search={council ? { councilId: council.id } : {}}>
        ＋ 会議をひらく
      </Link>
    </>
  )
}
