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
  'in-use': 'ほかの所で使っているので、消せません。使っている所を先になおしてください。',
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
  'lineage-not-found': 'もう消されています。ページを開きなおして、たしかめてください。',
  'member-not-found': GONE,
  'member-term-ended': 'この人の任期はもう終わっています。いまの人を開いてください。',
  'person-not-found': GONE,
  'resource-not-found': GONE,
  'resource-edit-forbidden': NOT_YOURS,
  'resource-import-not-found': GONE,
  'resource-import-closed': 'この一覧表は、もう保存しました。ちがう内容は、もう一度取り込んでください。',
  'resource-import-has-errors': 'なおすところがあるので、保存できません。ページを開きなおして、たしかめてください。',
  'table-unreadable': 'このファイルは読めません。Excel で開いて、xlsx か CSV で保存しなおしてください。',
  'table-old-format':
    '古い形か、パスワードのついたファイルです。Excel で開いて、パスワードなしの xlsx で保存しなおしてください。',
  'table-too-large-inside': 'ファイルの中身が大きすぎます。いらないシートや書式を消して、保存しなおしてください。',
  'table-limit': '行か列が多すぎます。表をいくつかに分けて、1つずつ取り込んでください。',
  'table-without-heading': '見出しの行が見つかりません。「名前」「種類」などの見出しを、表の上に書いてください。',
  'resource-ended': '終わったものです。もう一度始まったときは、先に状態を「公開」にしてください。',
  'map-note-not-found': GONE,
  'resource-map-too-large': '地図に出すものが多すぎます。地域か種類でしぼりこんでください。',
  'census-round-not-found': GONE,
  'census-entry-not-found': GONE,
  'census-link-not-found':
    'このページは使えません。期限がすぎたか、紙が新しくなっています。紙に書いてあるセンターに電話してください。',
  'census-edit-forbidden': 'ほかの地域の棚卸しは、ひらくこともなおすこともできません。市の担当の人に頼んでください。',
  'census-nothing-to-ask': 'この地域と種類には、確かめるものがありません。地域か種類を選びなおしてください。',
  'census-round-closed': 'この棚卸しは終わりにしてあります。新しい棚卸しをひらいてください。',
  'census-round-over': 'この棚卸しの期限がすぎています。さきに期限をのばしてください。',
  'census-answer-settled': 'この答えは、もうセンターが確かめました。変わったことは、センターに電話してください。',
  'census-nothing-to-review': 'この答えは、もう確かめてあります。ページを開きなおしてください。',
  'census-nothing-to-print': '印刷する紙がありません。まだ答えのないものが、ここにはもうありません。',
  'census-too-many-sheets': '一度に印刷できる枚数をこえています。地域をえらんで、分けて印刷してください。',
  'map-on-paper-too-large': '紙の地図にのせるものが多すぎます。もっと小さな地域を選んでください。',
  'printer-busy': 'いま、ほかの印刷でこみあっています。10秒ほど待ってから、もう一度ためしてください。',
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
  'gap-kind-not-found': 'この種類は、いま使われていません。「足りないところ」の表から開きなおしてください。',
  'gap-agenda-forbidden': 'この地域の協議体の議題には、できません。この地域のセンターか市役所に頼んでください。',
  'gap-without-meeting':
    'この地域の協議体に、これからの会議がまだありません。先に会議をひらいて、もう一度押してください。',
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
