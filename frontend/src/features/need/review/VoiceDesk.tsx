import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { formatWareki } from '@/shared/time/format'
import { Button, buttonClass } from '@/shared/ui/Button'
import { VisibilityBadge } from '@/shared/ui/VisibilityBadge'
import type { Voice } from '../api'
import { VoiceOutcomes } from '../VoiceOutcomes'
import { VoiceState } from '../VoiceState'
import { PutOnAgenda } from './PutOnAgenda'
import { ReviewForm } from './ReviewForm'

type Props = {
  voice: Voice
  /** The list beside it: the next voice is one tap away. */
  waiting: readonly Voice[]
}

/** One voice on the desk: as heard, in the council's words, on an agenda. */
export function VoiceDesk({ voice, waiting }: Props) {
  const me = useMe()
  const [rewriting, setRewriting] = useState(false)
  const next = waiting.find((each) => each.id !== voice.id && each.status === 'NEW')
  const reviewed = voice.status === 'REVIEWED'
  return (
    <article>
      <div className="row">
        <VoiceState voice={voice} />
        <VisibilityBadge
          tier={voice.visibility}
          name={voice.visibility === 'CENTER' ? me.centerLabel : 'この地区の協議体'}
        />
      </div>
      {voice.text && (
        <>
          <h2>聞いたままのことば</h2>
          <blockquote className="quote">{voice.text}</blockquote>
        </>
      )}
      <p className="voice__facts">
        {[
          formatWareki(voice.heardOn),
          voice.areaName,
          voice.place,
          voice.categoryLabel,
          voice.writerLabel && `書いた人：${voice.writerLabel}`,
        ]
          .filter(Boolean)
          .join('　')}
      </p>
      {reviewed && !rewriting && (
        <>
          <h2>協議体に出すことば</h2>
          <blockquote className="quote">{voice.councilText}</blockquote>
          {voice.reviewable && <Button onClick={() => setRewriting(true)}>ことばをなおす</Button>}
        </>
      )}
      {voice.reviewable && (!reviewed || rewriting) && <ReviewForm voice={voice} onDone={() => setRewriting(false)} />}
      {reviewed && !rewriting && <PutOnAgenda voice={voice} />}
      {voice.outcomes.length > 0 && (
        <>
          <h2>話し合われたこと</h2>
          <VoiceOutcomes voice={voice} />
        </>
      )}
      {next && voice.status !== 'NEW' && (
        <p className="part">
          <Link className={buttonClass()} to="/voices" search={{ status: 'NEW', open: next.id }}>
            つぎの声を見る
          </Link>
        </p>
      )}
    </article>
  )
}
