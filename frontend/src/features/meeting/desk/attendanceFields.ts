import type { Stored } from '@/shared/forms/mergeEdits'
import type { Attendance } from '../api'
import { present } from '../meetingFields'

type AttendingMember = Attendance['members'][number]

export type AttendanceFields = {
  members: { memberId: string; displayName: string; answer: AttendingMember['answer'] | undefined; attended: boolean }[]
  guests: { label: string; invited: string; attended: string }[]
}

export function storedAttendance({ members, guests, version }: Attendance): Stored<AttendanceFields> {
  return {
    version,
    fields: {
      members: members.map(({ memberId, displayName, answer, attended = false }) => ({
        memberId,
        displayName,
        answer,
        attended,
      })),
      guests: guests.map(({ label, invited, attended }) => ({
        label,
        invited: invited?.toString() ?? '',
        attended: attended?.toString() ?? '',
      })),
    },
  }
}

export function attendanceBody({ members, guests }: AttendanceFields) {
  return {
    members: members.map(({ memberId, attended }) => ({ memberId, attended })),
    guests: guests.map(({ label, invited, attended }) => ({
      label: label.trim(),
      ...present({ invited: numberOf(invited), attended: numberOf(attended) }),
    })),
  }
}

export function answerWords(answer: AttendingMember['answer'] | undefined): string {
  if (answer === 'YES') return '（出席します）'
  return answer === 'NO' ? '（欠席します）' : ''
}

export function attendanceWords({ members, guests }: AttendanceFields): string {
  const came = members.filter((member) => member.attended).map((member) => member.displayName)
  return [...came, ...guests.map((guest) => `${guest.label} ${guest.attended || '？'}人`)].join('、')
}

function numberOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text)
}
