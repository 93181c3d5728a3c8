import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { formatWareki } from '@/shared/time/format'
import { councilMeetingsQuery } from './api'
import { MeetingStatusMark } from './MeetingStatusMark'
import { shortTitle } from './meetingWords'
import './meeting.css'

const SHOWN = 6

/** The meetings of one council on its page: the newest ones, the rest below. */
export function CouncilMeetings({ councilId }: { councilId: string }) {
  const { municipalityCode: code } = useMe()
  const { data: meetings = [] } = useQuery(councilMeetingsQuery(code, councilId))
  if (meetings.length === 0) return <p>まだ会議がありません。</p>
  const items = meetings.map((meeting) => (
    <li key={meeting.id}>
      <Link className="meeting-list__link" to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
        <strong>{formatWareki(meeting.heldOn)}</strong>
        <span>{shortTitle(meeting, councilId)}</span>
        <MeetingStatusMark status={meeting.status} />
      </Link>
    </li>
  ))
  return (
    <>
      <ul className="meeting-list">{items.slice(0, SHOWN)}</ul>
      {items.length > SHOWN && (
        <details>
          <summary>もっと前の会議</summary>
          <ul className="meeting-list">{items.slice(SHOWN)}</ul>
        </details>
      )}
    </>
  )
}
