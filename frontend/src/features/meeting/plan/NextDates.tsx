import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { type Council, scheduleReadingQuery } from '@/features/council/api'
import { ScheduleWords } from '@/features/council/ScheduleWords'
import { today } from '@/shared/time/civilDay'
import { formatTimes, formatWareki } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { councilMeetingsQuery } from '../api'
import { Failure } from '../Failure'
import { MeetingStatusMark } from '../MeetingStatusMark'
import { present } from '../meetingFields'
import { createMeeting } from './createMeeting'
import { NEW_PLAN, newMeetingBody } from './planFields'

const SHOWN = 3

type Props = { council: Council; onOpened: (meetingId: string) => void }

/** The council's rule in words, its next days, and one button per day that opens the meeting. */
export function NextDates({ council, onOpened }: Props) {
  const { municipalityCode: code } = useMe()
  const rule = council.meetingRule ?? ''
  const { data: reading } = useQuery({ ...scheduleReadingQuery(code, rule, today()), enabled: rule !== '' })
  const { data: meetings = [] } = useQuery(councilMeetingsQuery(code, council.id))
  if (!rule) return <p>いつ集まるかは、まだ決めていません。</p>
  return (
    <>
      <p>
        「{rule}」{council.meetingPlace && `　${council.meetingPlace}`}
      </p>
      {reading && <ScheduleWords reading={reading} />}
      <ul className="plain-list">
        {reading?.nextDays.slice(0, SHOWN).map((next) => {
          const meeting = meetings.find((each) => each.heldOn === next.day)
          return (
            <li key={next.day} className="next-date">
              <span className="next-date__day">
                {formatWareki(next.day)}
                {formatTimes(next.startsAt, next.endsAt)}
              </span>
              {meeting && (
                <>
                  <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
                    この会議を見る
                  </Link>
                  <MeetingStatusMark status={meeting.status} />
                </>
              )}
              {!meeting && council.editable && <OpenOn council={council} next={next} onOpened={onOpened} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}

type Occurrence = { day: string; startsAt?: string; endsAt?: string }

function OpenOn({ council, next, onOpened }: Props & { next: Occurrence }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const [idempotencyKey] = useState(() => crypto.randomUUID() as string)
  const open = useMutation({
    mutationFn: () => {
      const plan = { ...NEW_PLAN, councilIds: [council.id], heldOn: next.day, ...timesAndPlace(council, next) }
      return createMeeting(queryClient, code, newMeetingBody(plan), idempotencyKey)
    },
    onSuccess: (meeting) => onOpened(meeting.id),
  })
  return (
    <>
      <Button unavailable={open.isPending} onClick={() => open.mutate()}>
        この日に会議をひらく
        <span className="visually-hidden">（{formatWareki(next.day)}）</span>
      </Button>
      <Failure error={open.error} />
    </>
  )
}

function timesAndPlace({ meetingPlace }: Council, { startsAt, endsAt }: Occurrence) {
  return present({ startsAt: startsAt?.slice(0, 5), endsAt: endsAt?.slice(0, 5), place: meetingPlace })
}
