import { formatDay } from '@/shared/time/format'
import type { Mark } from '@/shared/ui/StateMark'
import type { Voice } from './api'

export type VoiceWords = { mark: Mark; words: string }

/** Where a voice has got to, in words; its shape only repeats it. */
export function voiceWords(voice: Voice): VoiceWords {
  const discussed = newestOutcome(voice)
  if (discussed) return { mark: 'done', words: `${monthOf(discussed.heldOn)}の協議体で話し合われました` }
  if (voice.scheduledFor) return { mark: 'full', words: `${formatDay(voice.scheduledFor.heldOn)}の協議体に出ます` }
  if (voice.status === 'REVIEWED') return { mark: 'half', words: '協議体の人に伝わりました' }
  if (voice.status === 'SET_ASIDE' && voice.reviewable) return { mark: 'off', words: '今回は出しません' }
  if (voice.status === 'SET_ASIDE') return { mark: 'off', words: '受けとりました。協議体には出しません' }
  return { mark: 'open', words: voice.reviewable ? 'まだ見ていません' : '見てもらっています' }
}

export function newestOutcome(voice: Voice): Voice['outcomes'][number] | undefined {
  return [...voice.outcomes].sort((one, other) => (one.heldOn < other.heldOn ? 1 : -1))[0]
}

/** What stands for the voice in a list: the words as heard for those who may read them. */
export function voiceText(voice: Voice): string {
  return voice.text ?? voice.councilText ?? ''
}

function monthOf(day: string): string {
  return `${Number(day.slice(5, 7))}月`
}
