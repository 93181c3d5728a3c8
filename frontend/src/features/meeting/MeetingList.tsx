import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { addDays, today } from '@/shared/time/civilDay'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { type MeetingSummary, meetingsQuery } from './api'
import { MeetingStatusMark } from './MeetingStatusMark'
import { meetingDay, meetingTitle } from './meetingWords'
import './meeting.css'

export type When = 'coming' | 'past'

export function meetingsOf(code: string, when: When) {
  return meetingsQuery(
    code,
    when === 'coming' ? { from: today(), sort: 'HELD_ON_ASC' } : { to: addDays(today(), -1), sort: 'HELD_ON_DESC' },
  )
}

/** Meetings to come, nearest first, or those of the past, newest first. */
export function MeetingList({ when }: { when: When }) {
  const { municipalityCode: code } = useMe()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(meetingsOf(code, when))
  const meetings = data.pages.flatMap((page) => page.items)
  if (meetings.length === 0) {
    return (
      <EmptyState
        title={when === 'coming' ? 'これからの会議は、まだありません。' : 'これまでの会議は、まだありません。'}
      />
    )
  }
  return (
    <>
      <ul className="plain-list">
        {meetings.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} />
        ))}
      </ul>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} unavailable={isFetchingNextPage}>
          もっと前の会議を見る
        </Button>
      )}
    </>
  )
}

function MeetingItem({ meeting }: { meeting: MeetingSummary }) {
  return (
    <li className="plain-list__item">
      <p className="plain-list__name">
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
          {meetingDay(meeting)}
        </Link>
      </p>
      <p className="plain-list__facts">
        <strong>{meetingTitle(meeting)}</strong>
        <MeetingStatusMark status={meeting.status} />
        <span>議題 {meeting.agendaCount}</span>
        {meeting.openDecisionCount > 0 && <span>まだ済んでいない決まったこと {meeting.openDecisionCount}</span>}
      </p>
    </li>
  )
}
