import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { dayParts, today } from '@/shared/time/civilDay'
import { formatDay, formatTimes } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Page } from '@/shared/ui/Page'
import { type MeetingSummary, meetingsQuery } from './api'
import { meetingTitle } from './meetingWords'
import { NEWEST_FIRST } from './newestFirst'

/** The meetings of the own councils: those to come, then those that were. */
export function ResidentMeetings() {
  const { municipalityCode: code } = useMe()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    meetingsQuery(code, NEWEST_FIRST),
  )
  const meetings = data.pages.flatMap((page) => page.items)
  const now = today()
  return (
    <Page title="会議のこと" back={<Link to="/home">はじめのページ</Link>} narrow>
      {meetings.length === 0 && <EmptyState title="会議はまだありません。日取りが決まると、ここに出ます。" />}
      <Meetings title="これから" meetings={meetings.filter(({ heldOn }) => heldOn >= now).reverse()} />
      <Meetings title="これまで" meetings={meetings.filter(({ heldOn }) => heldOn < now)} />
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? '開いています' : 'もっと前の会議を見る'}
        </Button>
      )}
    </Page>
  )
}

function Meetings({ title, meetings }: { title: string; meetings: readonly MeetingSummary[] }) {
  if (meetings.length === 0) return null
  return (
    <section className="part" aria-label={title}>
      <h2>{title}</h2>
      <ul className="voice-list">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
              <strong>
                {yearWords(meeting.heldOn)}
                {formatDay(meeting.heldOn)}
                {formatTimes(meeting.startsAt, meeting.endsAt)} {meeting.place}
              </strong>
              <span>{meetingTitle(meeting)}</span>
              <span>{stateWords(meeting)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function yearWords(day: string): string {
  const { year } = dayParts(day)
  return year === dayParts(today()).year ? '' : `${year}年`
}

function stateWords({ status, myAnswer, heldOn }: MeetingSummary): string {
  if (status === 'CANCELLED') return '× とりやめになりました'
  if (status === 'SHARED' || status === 'PUBLISHED') return '● 話したことを読めます'
  if (heldOn < today()) return '○ 話したことは、まだまとまっていません'
  if (!myAnswer) return '○ 出席の答えを待っています'
  return myAnswer === 'YES' ? '✓ 出席します' : '✓ 欠席します'
}
