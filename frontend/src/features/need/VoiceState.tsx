import { StateMark } from '@/shared/ui/StateMark'
import type { Voice } from './api'
import { voiceWords } from './voiceWords'

export function VoiceState({ voice }: { voice: Voice }) {
  const { mark, words } = voiceWords(voice)
  return <StateMark mark={mark}>{words}</StateMark>
}
