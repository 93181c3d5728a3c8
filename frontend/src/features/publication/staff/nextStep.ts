import type { LinkProps } from '@tanstack/react-router'
import { formatDay, formatDaysLeft } from '@/shared/time/format'
import type { Home } from '../home'

/** The one thing to do now: a sentence, a verb, and the page where it is done. */
export type NextStep = { sentence: string; verb: string; link: LinkProps }

export function nextStep(home: Home): NextStep {
  const { kind, meetingId = '', councilId = '', count = home.newVoices } = home.nextAction
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
        sentence: `${councilName(home, councilId)}の次の日取りが、まだありません`,
        verb: '会議をひらく',
        link: { to: '/meetings/new', search: { councilId } },
      }
    case 'PRINT_PACK':
      return {
        sentence: `${meetingName(home, meetingId)}の資料を用意しましょう`,
        verb: '資料を印刷する',
        link: { to: '/meetings/$meetingId/pack', params: { meetingId } },
      }
    case 'RECORD_MEETING':
      return { sentence: `${meetingName(home, meetingId)}が終わりました`, verb: '話したことを書く', link: meeting }
    case 'SHARE_MEETING':
      return {
        sentence: `${meetingName(home, meetingId)}の記録を、まだメンバーに見せていません`,
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
function meetingName(home: Home, meetingId: string): string {
  const { next } = home
  if (next?.meetingId === meetingId) {
    return `${formatDay(next.heldOn)}の${next.councilName}（${formatDaysLeft(next.daysUntil)}）`
  }
  const state = home.councils.find((council) => council.meetingId === meetingId)
  return state?.heldOn ? `${formatDay(state.heldOn)}の${state.councilName}` : '会議'
}

function councilName(home: Home, councilId: string): string {
  return home.councils.find((council) => council.councilId === councilId)?.councilName ?? '協議体'
}
