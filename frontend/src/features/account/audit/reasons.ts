import type { AuditEntry } from './api'

/** What somebody was about when it happened, by the name of the call. */
const OPERATION_WORDS: Readonly<Record<string, string>> = {
  createAccount: '人を招いた',
  replaceAccount: 'ログインをなおした',
  createFirstPassword: 'はじめのパスワードを作った',
  createProvisioning: 'ログインの準備をもう一度した',
  getPerson: '名前と連絡先を見た',
  replacePerson: '名前と連絡先をなおした',
  deletePerson: '名前と連絡先を消した',
  createVoice: '声をのこした',
  replaceVoice: '声をなおした',
  deleteVoice: '声を取りさげた',
  reviewVoice: '声を確認した',
  createVoiceAgendaItem: '声を議題にした',
  createMeeting: '会議をひらいた',
  replaceMeeting: '会議をなおした',
  replaceMeetingStatus: '会議の段階をすすめた',
  createAgendaItem: '議題を足した',
  replaceAgendaItem: '話したことを書いた',
  deleteAgendaItem: '議題を消した',
  createDecision: '決まったことを足した',
  replaceDecision: '決まったことをなおした',
  replaceAttendance: '出席を書いた',
  getAttendance: '出席を見た',
  replaceMyAnswer: '出欠を答えた',
  createAttachment: 'ファイルを付けた',
  deleteAttachment: 'ファイルを消した',
  createCouncil: '協議体をつくった',
  replaceCouncil: '協議体をなおした',
  createMember: '名簿に足した',
  replaceMember: '名簿をなおした',
  handOverMember: '役目を引きついだ',
  listMembers: '名簿を見た',
  createVision: '目指す地域像を書いた',
  createLineage: '協議体のつながりを書いた',
  replaceMunicipality: '市の設定をなおした',
  replaceCodeList: 'えらぶことばをなおした',
  createCalendarFeed: '予定表の住所をつくった',
  deleteCalendarFeed: '予定表の住所をとめた',
  system: '自動の処理',
}

/** The person's own words where there are some; else what was being done. */
export function why({ reason, operation }: Pick<AuditEntry, 'reason' | 'operation'>): string {
  return reason ?? OPERATION_WORDS[operation] ?? '画面での作業'
}
