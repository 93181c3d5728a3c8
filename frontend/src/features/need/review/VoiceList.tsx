import { Link } from '@tanstack/react-router'
import { formatDay } from '@/shared/time/format'
import { EmptyState } from '@/shared/ui/EmptyState'
import type { Voice, VoiceStatus } from '../api'
import { VoiceState } from '../VoiceState'
import { voiceText } from '../voiceWords'

const EMPTY: Record<VoiceStatus, string> = {
  NEW: 'まだ見ていない声はありません。',
  REVIEWED: '協議体に出す声はまだありません。',
  SET_ASIDE: '出さないことにした声はありません。',
}

type Props = { voices: readonly Voice[]; status: VoiceStatus; open: string | undefined; more: boolean }

export function VoiceList({ voices, status, open, more }: Props) {
  if (voices.length === 0) return <EmptyState title={EMPTY[status]} />
  return (
    <>
      <ul className="voice-list">
        {voices.map((voice) => (
          <li key={voice.id}>
            <Link
              to="/voices"
              search={{ status, open: voice.id }}
              aria-current={voice.id === open ? 'true' : undefined}
              resetScroll={false}
            >
              <strong>{voice.status === 'REVIEWED' ? voice.councilText : voiceText(voice)}</strong>
              <span>
                {formatDay(voice.heardOn)}　{voice.areaName}　{voice.categoryLabel}
              </span>
              {status !== 'NEW' && <VoiceState voice={voice} />}
            </Link>
          </li>
        ))}
      </ul>
      {more && <p>新しいものから100件を出しています。</p>}
    </>
  )
}
