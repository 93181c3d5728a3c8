import { Link } from '@tanstack/react-router'
import { formatDay } from '@/shared/time/format'
import type { Voice } from './api'

const STATES = { OPEN: '', DONE: '（済みました）', DROPPED: '（取りやめました）' }

/** The answer to a voice: where it was talked about, and what was decided. */
export function VoiceOutcomes({ voice }: { voice: Voice }) {
  return voice.outcomes.map((outcome) => (
    <div key={outcome.meetingId + outcome.agendaTitle} className="voice__outcome">
      <p>
        {formatDay(outcome.heldOn)} {outcome.councilName}「{outcome.agendaTitle}」
      </p>
      {outcome.said && (
        <p>
          <strong>話したこと：</strong>
          {outcome.said}
        </p>
      )}
      {outcome.decisions.map((decision) => (
        <p key={decision.text}>
          <strong>決まったこと：</strong>
          {decision.text}
          {STATES[decision.state]}
          <span className="voice__who">だれが：{decision.owner}</span>
          {decision.dueOn && <span className="voice__who">いつまでに：{formatDay(decision.dueOn)}</span>}
        </p>
      ))}
      <p>
        <Link className="link-target" to="/meetings/$meetingId" params={{ meetingId: outcome.meetingId }}>
          {formatDay(outcome.heldOn)}の会議を見る
        </Link>
      </p>
    </div>
  ))
}
