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
  {
    list: 'RESOURCE_KIND',
    title: '地域資源の種類',
    hint: '地域資源を書くときと、さがすときにえらぶことばです。国の区分は、国に知らせるときの分け方（生活支援等サービス）です。',
  },
  { list: 'LIFE_SCENE', title: 'くらしの場面', hint: '地域資源が何の役に立つかをえらぶことばです。' },
  { list: 'ORGANIZER_KIND', title: '運営する人の種類', hint: '地域資源をだれが動かしているかをえらぶことばです。' },
  {
    list: 'MAP_NOTE_KIND',
    title: '地図のメモの種類',
    hint: '危ない所やベンチなどを地図に書くときにえらぶことばです。',
  },
]
