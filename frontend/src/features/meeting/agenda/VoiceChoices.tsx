import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useMe } from '@/features/account/api'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { type AgendaVoice, type Meeting, reviewedVoicesQuery } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { useOfAllCouncils } from './useOfAllCouncils'

type Props = { meeting: Meeting; changes: MeetingChanges }

/** Voices that wait for a meeting; each goes to an item of its kind, or to a new one. */
export function VoiceChoices({ meeting, changes }: Props) {
  const { municipalityCode: code } = useMe()
  const voices = useOfAllCouncils(meeting, (councilId) => reviewedVoicesQuery(code, councilId))
  const waiting = voices.filter((voice) => !voice.scheduledFor && voice.outcomes.length === 0)
  return (
    <>
      <h4>届いた声（{waiting.length}件）</h4>
      {waiting.length === 0 ? (
        <p>まだ話し合っていない声は、ありません。</p>
      ) : (
        <ul className="plain-list">
          {waiting.map((voice) => (
            <VoiceChoice key={voice.id} voice={voice} meeting={meeting} changes={changes} />
          ))}
        </ul>
      )}
    </>
  )
}

function VoiceChoice({ voice, meeting, changes }: Props & { voice: AgendaVoice }) {
  const title = `${voice.categoryLabel}のこと`
  const alike = meeting.agenda.find((item) => item.title === title)
  const [target, setTarget] = useState<string>()
  const [idempotencyKey] = useState(() => crypto.randomUUID() as string)
  const select = useId()
  const chosen = target ?? alike?.id ?? ''
  const put = useMutation({
    mutationFn: () =>
      changes.putVoice(
        voice.id,
        { meetingId: meeting.id, ...(chosen ? { agendaItemId: chosen } : { title }) },
        idempotencyKey,
      ),
  })
  return (
    <li className="plain-list__item">
      <p className="plain-list__name">「{voice.councilText ?? voice.text}」</p>
      <p className="plain-list__facts">
        <span>{voice.categoryLabel}</span>
        <span>{voice.areaName}</span>
        <span>{formatDay(voice.heardOn)}に聞きました</span>
      </p>
      <div className="row">
        <label htmlFor={select}>どの議題に</label>
        <select
          id={select}
          className="input input--auto"
          value={chosen}
          onChange={(event) => setTarget(event.target.value)}
        >
          <option value="">あたらしい議題「{title}」</option>
          {meeting.agenda.map((item) => (
            <option key={item.id} value={item.id}>
              {item.title}
            </option>
          ))}
        </select>
        <Button onClick={() => put.mutate()} unavailable={put.isPending}>
          議題にする
        </Button>
      </div>
      <Failure error={put.error} />
    </li>
  )
}
