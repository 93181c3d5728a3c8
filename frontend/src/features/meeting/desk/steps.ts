import type { Meeting, MeetingStatus } from '../api'
import { councilNames } from '../meetingWords'

export type Step = {
  to: MeetingStatus
  /** The verb on the button. */
  verb: string
  /** Who will see what, said before it happens. */
  effect: string
  /** 「みんなに知らせる」 needs words for everybody. */
  needsDigest?: boolean
}

/** The way on from here; none where the meeting is over with. */
export function stepOn(meeting: Meeting): Step | undefined {
  const members = `${councilNames(meeting)}のメンバー`
  switch (meeting.status) {
    case 'DRAFT':
      return {
        to: 'CONFIRMED',
        verb: '日取りを知らせる',
        effect: `${members}が、日取り・場所・議題の名前を見られるようになり、出席の返事ができます。話したことは、まだ見えません。`,
      }
    case 'CONFIRMED':
      return {
        to: 'SHARED',
        verb: '話したことをメンバーに見せる',
        effect: `${members}が、話したこと・決まったこと・結果を見られるようになります。ほかの地区のセンターの人も見られます。`,
      }
    case 'SHARED':
      return {
        to: 'PUBLISHED',
        verb: 'みんなに知らせる',
        effect:
          'ログインしていない人も、下の「みんなに知らせることば」を読めるようになります。話したことそのものは見えません。',
        needsDigest: true,
      }
    case 'PUBLISHED':
      return undefined
    case 'CANCELLED':
      return {
        to: 'DRAFT',
        verb: '準備中にもどす',
        effect: 'もう一度、準備できるようになります。メンバーには、まだ見えません。',
      }
  }
}

/** One step back, for what was shown too early. */
export function stepBack(status: MeetingStatus): Step | undefined {
  switch (status) {
    case 'CONFIRMED':
      return { to: 'DRAFT', verb: '準備中にもどす', effect: 'メンバーから、この会議が見えなくなります。' }
    case 'SHARED':
      return {
        to: 'CONFIRMED',
        verb: 'メンバーに見せるのをやめる',
        effect: 'メンバーから、話したことが見えなくなります。',
      }
    case 'PUBLISHED':
      return { to: 'SHARED', verb: 'みんなに知らせるのをやめる', effect: 'メンバーのほかの人から、見えなくなります。' }
    case 'DRAFT':
    case 'CANCELLED':
      return undefined
  }
}

/** Only what has not been held can be called off. */
export function stepOff(status: MeetingStatus): Step | undefined {
  if (status !== 'DRAFT' && status !== 'CONFIRMED') return undefined
  return {
    to: 'CANCELLED',
    verb: 'とりやめにする',
    effect:
      status === 'CONFIRMED'
        ? 'メンバーには「とりやめ」と見えます。書いたものは残ります。'
        : 'だれにも知らせていないので、メンバーには見えません。書いたものは残ります。',
  }
}
