import { Link } from '@tanstack/react-router'
import { UnsavedForms } from '@/shared/forms/UnsavedForms'
import { Page } from '@/shared/ui/Page'
import { SplitView } from '@/shared/ui/SplitView'
import { AgendaSection } from '../agenda/AgendaSection'
import type { Meeting } from '../api'
import { useMeetingChanges } from '../changes'
import { meetingDay, meetingTitle } from '../meetingWords'
import '../meeting.css'
import { AttachmentsSection } from './AttachmentsSection'
import { AttendanceSection } from './AttendanceSection'
import { MeetingSidebar } from './MeetingSidebar'
import { NextDaySection } from './NextDaySection'
import { RecordForm } from './RecordForm'
import { StepsCard } from './StepsCard'

/** The meeting at the desk: its council's meetings on the left, everything of this one on the right. */
export function MeetingDesk({ meeting }: { meeting: Meeting }) {
  const changes = useMeetingChanges(meeting.id)
  const title = meetingTitle(meeting)
  const detail = (
    <>
      <StepsCard meeting={meeting} changes={changes} />
      <AgendaSection meeting={meeting} changes={changes} />
      {meeting.status !== 'CANCELLED' && (
        <>
          <AttendanceSection meeting={meeting} changes={changes} />
          <RecordForm meeting={meeting} changes={changes} />
          <NextDaySection meeting={meeting} changes={changes} />
        </>
      )}
      <AttachmentsSection meeting={meeting} changes={changes} />
    </>
  )
  return (
    <Page
      title={title}
      lead={meetingDay(meeting)}
      back={<Link to="/meetings">会議の一覧</Link>}
      focusKey={meeting.id}
      aside={
        meeting.status !== 'CANCELLED' && (
          <Link to="/meetings/$meetingId/edit" params={{ meetingId: meeting.id }}>
            日取りや場所をなおす
          </Link>
        )
      }
    >
      <UnsavedForms key={meeting.id}>
        <SplitView
          listLabel="この協議体の会議"
          list={<MeetingSidebar meeting={meeting} />}
          detailLabel={title}
          detail={detail}
        />
      </UnsavedForms>
    </Page>
  )
}
