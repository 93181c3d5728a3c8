import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { daysBetween, today } from '@/shared/time/civilDay'
import { formatDay, formatDaysLeft, formatTimes } from '@/shared/time/format'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { VisibilityBadge } from '@/shared/ui/VisibilityBadge'
import type { Meeting } from './api'
import { MyAnswer } from './MyAnswer'
import { councilNames, meetingTitle, meetingVisibility } from './meetingWords'
import { ResidentAgenda } from './ResidentAgenda'
import { ResidentFiles } from './ResidentFiles'
import { ResidentPapers } from './ResidentPapers'
import './residentMeeting.css'

/** A meeting as its members and other centers read it: the day first, what it is about, and afterwards what was said and decided. */
export function ResidentMeeting({ meeting }: { meeting: Meeting }) {
  const resident = useMe().role === 'RESIDENT'
  const { heldOn, startsAt, endsAt, place, status, next, previous } = meeting
  const daysLeft = daysBetween(today(), heldOn)
  const open = status === 'CONFIRMED' && daysLeft >= 0
  return (
    <Page
      title={meetingTitle(meeting)}
      lead={
        <span className="meeting-day">
          {formatDay(heldOn)}
          {formatTimes(startsAt, endsAt)} {place}
        </span>
      }
      back={resident ? <Link to="/our-meetings">会議のこと</Link> : <Link to="/meetings">会議</Link>}
      aside={<VisibilityBadge tier={meetingVisibility(status)} name={councilNames(meeting)} />}
      focusKey={meeting.id}
      narrow
    >
      {status === 'CANCELLED' && <Notice tone="warning" title="この会議はとりやめになりました" />}
      {open && (
        <>
          <p>{formatDaysLeft(daysLeft)}</p>
          {resident && <MyAnswer key={meeting.id} meetingId={meeting.id} answer={meeting.myAnswer} />}
        </>
      )}
      {status === 'CONFIRMED' && daysLeft < 0 && <p>話したことは、まとまるとここに出ます。</p>}
      {meeting.onlineUrl && open && (
        <p>
          <a className="link-target" href={meeting.onlineUrl} rel="noreferrer" target="_blank">
            インターネットで出る（新しい画面がひらきます）
          </a>
        </p>
      )}
      <Aims meeting={meeting} />
      <ResidentAgenda meeting={meeting} />
      <ResidentPapers meeting={meeting} />
      <ResidentFiles meeting={meeting} />
      <nav className="row" aria-label="前と次の会議">
        {previous && (
          <Link className="link-target" to="/meetings/$meetingId" params={{ meetingId: previous.id }}>
            ← 前の会議 {formatDay(previous.heldOn)}
          </Link>
        )}
        {next && (
          <Link className="link-target" to="/meetings/$meetingId" params={{ meetingId: next.id }}>
            次の会議 {formatDay(next.heldOn)} →
          </Link>
        )}
      </nav>
    </Page>
  )
}

function Aims({ meeting: { purpose, goals } }: { meeting: Meeting }) {
  if (!purpose && goals.length === 0) return null
  return (
    <section className="part" aria-labelledby="aims-title">
      <h2 id="aims-title">何のために</h2>
      {purpose && <p className="written">{purpose}</p>}
      {goals.length > 0 && (
        <ul>
          {goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
