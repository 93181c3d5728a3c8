import { ConnectionError, ProblemError } from './problem'

const GONE = '見つかりません。消されたか、見られる人が変わったようです。前のページから開きなおしてください。'
const NOT_YOURS = '見ることはできますが、なおせません。担当の人に頼んでください。'
const BROKEN = 'うまく送れませんでした。ページを開きなおして、もう一度ためしてください。'

/** One plain sentence or two per problem type: what happened, and what to do next. */
export const PROBLEM_MESSAGES: Readonly<Record<string, string>> = {
  unauthenticated: 'ログインの時間が切れました。もう一度ログインしてください。書いたものはこの端末に残っています。',
  forbidden: 'この操作は、あなたのログインではできません。市役所の担当者に聞いてください。',
  'not-found': 'このページはありません。はじめのページから開きなおしてください。',
  'method-not-allowed': BROKEN,
  'not-acceptable': BROKEN,
  'unsupported-media-type': 'この種類のファイルは送れません。PDF か写真にして、もう一度送ってください。',
  'too-large': '大きすぎて送れません。文を短くするか、小さいファイルにしてください。',
  'malformed-json': BROKEN,
  'malformed-parameter': 'しぼりこみの条件が読めません。条件を選びなおしてください。',
  validation: '書き方をなおすところがあります。しるしのある所をなおして、もう一度送ってください。',
  'precondition-required': BROKEN,
  'stale-version': 'ほかの人が先になおしました。両方の内容を見くらべて、残すほうを選んでください。',
  'idempotency-key-reused': 'さきに送った内容が、もう届いています。一覧でたしかめてください。',
  duplicate: '同じものがもうあります。一覧でたしかめてください。',
  'account-disabled': 'このログインは、いま使えません。市役所の担当者に聞いてください。',
  'account-unknown': 'このログインは、まだ登録されていません。市役所の担当者に聞いてください。',
  'identity-provider-unavailable': 'ログインのしくみにつながりません。少し待って、もう一度ためしてください。',
  unexpected: 'うまくいきませんでした。少し待って、もう一度ためしてください。書いたものはこの端末に残っています。',
  'municipality-not-found': GONE,
  'area-not-found': GONE,
  'area-scheme-not-found': GONE,
  'area-statistic-not-found': GONE,
  'center-not-found': GONE,
  'council-not-found': GONE,
  'council-edit-forbidden': NOT_YOURS,
  'council-closed': '終わった協議体の記録は、なおせません。',
  'member-not-found': GONE,
  'member-term-ended': 'この人の任期はもう終わっています。いまの人を開いてください。',
  'person-not-found': GONE,
  'resource-not-found': GONE,
  'resource-edit-forbidden': NOT_YOURS,
  'resource-ended': '終わったものです。もう一度始まったときは、先に状態を「公開」にしてください。',
  'resource-map-too-large': '地図に出すものが多すぎます。地域か種類でしぼりこんでください。',
  'map-on-paper-too-large': '紙の地図にのせるものが多すぎます。もっと小さな地域を選んでください。',
  'guidebook-too-large': 'ガイドブックにのせるものが多すぎます。地域ごとの地図と一覧を印刷してください。',
  'person-erased': 'この人の情報は消されています。なおすことはできません。',
  'account-not-found': GONE,
  'account-edit-forbidden': 'このログインは、なおせません。ほかの市役所の担当者に頼んでください。',
  'username-taken': 'このログイン名は、もう使われています。別の名前にしてください。',
  'meeting-not-found': GONE,
  'meeting-edit-forbidden': NOT_YOURS,
  'meeting-status-forbidden': 'いまの段階からは、すすめません。ページを開きなおして、段階をたしかめてください。',
  'meeting-cancelled': 'この会議はとりやめになりました。なおすときは、準備中にもどしてください。',
  'agenda-item-not-found': GONE,
  'decision-not-found': GONE,
  'decision-closed': 'この決まったことは、もう終わりにしてあります。なおすときは、先に「まだ」にもどしてください。',
  'attachment-not-found': GONE,
  'attachment-type-forbidden': 'この種類のファイルは付けられません。PDF・写真・Excel・Word などにしてください。',
  'not-a-member': 'この協議体の名簿に、あなたの名前がありません。あんしんセンターに聞いてください。',
  'voice-not-found': GONE,
  'voice-edit-forbidden': 'この声は、もうなおせません。あんしんセンターに伝えてください。',
  'voice-not-reviewed': 'この声は、まだ確認されていません。先に内容を確認してください。',
  'voice-already-reviewed': 'この声は、もう確認されています。ページを開きなおしてください。',
  'calendar-not-found': GONE,
  'feed-not-found': GONE,
}

export const CONNECTION_MESSAGE =
  'つながりません。書いたものはこの端末に残っています。電波のよい所で、もう一度ためしてください。'

/** What a person reads when something failed. */
export function messageOf(error: unknown): string {
  if (error instanceof ConnectionError) return CONNECTION_MESSAGE
  const slug = error instanceof ProblemError ? error.problem.type.replace('/problems/', '') : 'unexpected'
  return PROBLEM_MESSAGES[slug] ?? PROBLEM_MESSAGES.unexpected ?? ''
}
