import { expect, test } from 'vitest'
import { DISCUSSED, VOICE } from '@/test/voices'
import { tellingWords } from './review/tellingWords'
import { voiceWords } from './voiceWords'

const MEETING = '0198a000-0000-7000-8000-0000000000f1'

test.each([
  [VOICE, '見てもらっています'],
  [{ ...VOICE, reviewable: true }, 'まだ見ていません'],
  [{ ...VOICE, status: 'REVIEWED' as const }, '協議体の人に伝わりました'],
  [
    { ...VOICE, status: 'REVIEWED' as const, scheduledFor: { meetingId: MEETING, heldOn: '2026-09-17' } },
    '9月17日（木）の協議体に出ます',
  ],
  [DISCUSSED, '10月の協議体で話し合われました'],
  [{ ...VOICE, status: 'SET_ASIDE' as const }, '受けとりました。協議体には出しません'],
  [{ ...VOICE, status: 'SET_ASIDE' as const, reviewable: true }, '今回は出しません'],
])('a voice says where it has got to: %#', (voice, words) => {
  expect(voiceWords(voice).words).toBe(words)
})

test('of several discussions the newest is told', () => {
  const [first] = DISCUSSED.outcomes
  if (!first) throw new Error('the example has an outcome')
  const voice = { ...DISCUSSED, outcomes: [first, { ...first, heldOn: '2026-11-19' }] }
  expect(voiceWords(voice).words).toBe('11月の協議体で話し合われました')
})

test('words that may tell who or where somebody is', () => {
  expect(tellingWords('山田さんの前、電話は０２７−３２１−００００')).toEqual(['山田さん', '027−321−0000'])
  expect(tellingWords('八幡町3丁目12の家')).toEqual(['3丁目12'])
  expect(tellingWords('お母さんも皆さんもこまっている')).toEqual([])
})
