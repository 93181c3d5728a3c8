import type { Mark } from '@/shared/ui/StateMark'
import type { Answer, Entry, Round } from './api'

export const ANSWERS: readonly { answer: Answer; label: string }[] = [
  { answer: 'CONTINUES', label: '続いています' },
  { answer: 'PAUSED', label: 'お休みしています' },
  { answer: 'ENDED', label: 'やめました' },
  { answer: 'CHANGED', label: '変わったことがあります' },
]

export function answerWords(answer: Answer): string {
  return ANSWERS.find((each) => each.answer === answer)?.label ?? ''
}

/** What one press of the center does. */
export const ACCEPT_WORDS: Record<Answer, string> = {
  CONTINUES: '続いている、にする',
  PAUSED: '休止にする',
  ENDED: '終了にする',
  CHANGED: 'なおしました',
}

export const HOW_WORDS: Record<NonNullable<Entry['answeredHow']>, string> = {
  LINK: '紙のQRから',
  PHONE: '電話で',
  VISIT: 'たずねて',
}

export const ROUND_WORDS: Record<Round['status'], string> = {
  OPEN: '受けつけ中',
  OVER: '期限がすぎました',
  CLOSED: '終わりました',
}

export function roundMark(status: Round['status']): Mark {
  return ({ OPEN: 'half', OVER: 'full', CLOSED: 'done' } as const)[status]
}

export function entryWords({ status, answer }: Pick<Entry, 'status' | 'answer'>): string {
  if (!answer) return 'まだ答えがありません'
  return status === 'TO_REVIEW' ? `${answerWords(answer)}（確かめてください）` : answerWords(answer)
}

export function entryMark({ status, answer }: Pick<Entry, 'status' | 'answer'>): Mark {
  if (status === 'OPEN') return 'open'
  if (status === 'TO_REVIEW') return 'half'
  return answer === 'ENDED' ? 'off' : 'done'
}
