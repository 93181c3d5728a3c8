import type { ListName } from './api'

/** The code lists that a municipality words by itself. */
export const LISTS: readonly { list: ListName; title: string; hint: string }[] = [
  {
    list: 'VOICE_CATEGORY',
    title: '何の声か',
    hint: '声をのこすとき、はじめにえらぶことばです。6つまでが押しやすい数です。',
  },
  { list: 'MEETING_KIND', title: '会議の種類', hint: '会議をひらくときにえらぶことばです。' },
  { list: 'CAPACITY', title: '名簿の役目', hint: '協議体の名簿に人を足すときにえらぶことばです。' },
]
