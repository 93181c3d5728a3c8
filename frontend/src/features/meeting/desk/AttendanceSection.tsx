import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { attendanceQuery, type Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { AttendanceForm } from './AttendanceForm'

export function AttendanceSection({ meeting, changes }: { meeting: Meeting; changes: MeetingChanges }) {
  const { municipalityCode: code } = useMe()
  const { data } = useQuery(attendanceQuery(code, meeting.id))
  const { members, guestsAttended } = meeting.attendance
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">来た人（{members.attended + guestsAttended}人）</h2>
      <p>
        出席の返事：出席します {members.yes}人・欠席します {members.no}人・まだ返事がない {members.unanswered}人
      </p>
      {data && <AttendanceForm meetingId={meeting.id} attendance={data} changes={changes} />}
    </section>
  )
}
