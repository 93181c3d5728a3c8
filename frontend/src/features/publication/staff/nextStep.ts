import type { LinkProps } from '@tanstack/react-router'
import { formatDay, formatDaysLeft } from '@/shared/time/format'
import type { Home } from '../home'

/** The one thing to do now: a sentence, a verb, and the page where it is done. */
export type NextStep = { sentence: string; verb: string; link: LinkProps }

export function nextStep(home: Home): NextStep {
  const { kind, meetingId = '', councilId = '', councilName = '協議体', count = home.newVoices } = home.nextAction
  const meeting: LinkProps = { to: '/meetings/$meetingId', params: { meetingId } }
  switch (kind) {
    case 'REVIEW_VOICES':
      return {
        sentence: `新しい声が ${count}件 あります`,
        verb: `声を見る（${count}件）`,
        link: { to: '/voices', search: { status: 'NEW' } },
      }
    case 'PLAN_MEETING':
      return {
        sentence: `${councilName}の次の日取りが、まだありません`,
        verb: '会議をひらく',
        link: { to: '/meetings/new', search: { councilId } },
      }
    case 'PRINT_PACK':
      return {
        sentence: `${meetingName(home)}の資料を用意しましょう`,
        verb: '資料を印刷する',
        link: { to: '/meetings/$meetingId/pack', params: { meetingId } },
      }
    case 'RECORD_MEETING':
      return { sentence: `${meetingName(home)}が終わりました`, verb: '話したことを書く', link: meeting }
    case 'SHARE_MEETING':
      return {
        sentence: `${meetingName(home)}の記録を、まだメンバーに見せていません`,
        verb: '話したことをメンバーに見せる',
        link: meeting,
      }
    case 'INVITE_PEOPLE':
      return { sentence: 'まだ、だれも招いていません', verb: '人を招く', link: { to: '/people/new' } }
    case 'LEAVE_VOICE':
    case 'ANSWER_ATTENDANCE':
    case 'NOTHING_DUE':
      return { sentence: 'いま、急ぐものはありません', verb: '会議の一覧を見る', link: { to: '/meetings' } }
  }
}

/** 「9月17日（木）の八幡協議体」, with how far away it is while it is still to come. */
function meetingName({ next, nextAction }: Home): string {
  const { meetingId, heldOn, councilName = '協議体' } = nextAction
  if (!heldOn) return `${councilName}の会議`
  const coming = next?.meetingId === meetingId ? `（${formatDaysLeft(next?.daysUntil ?? 0)}）` : ''
  return `${formatDay(heldOn)}の${councilName}${coming}`
}
