import type { AuditEntry } from './api'

/** What the tables of the server are called on the screen. */
export const ENTITY_WORDS: Readonly<Record<string, string>> = {
  person: '名前と連絡先',
  account: 'ログイン',
  account_center: 'ログインの所属',
  voice: '声',
  voice_agenda_item: '声と議題のつながり',
  meeting: '会議',
  meeting_council: '会議と協議体のつながり',
  meeting_goal: '会議の目標',
  agenda_item: '議題',
  decision: '決まったこと',
  attendance: '出席',
  guest_group: '来た人',
  attachment: '付けたファイル',
  council: '協議体',
  council_center: '協議体の担当センター',
  council_vision: '目指す地域像',
  council_lineage: '協議体のつながり',
  council_member: '協議体の名簿',
  municipality: '市の設定',
  code_list_item: 'えらぶことば',
  area_scheme: '地域の分け方',
  area: '地域',
  area_within: '地域のつながり',
  area_statistic: '人口などの数字',
  anshin_center: 'センター',
  center_area: 'センターの受け持ち',
  calendar_feed: '予定表の住所',
  resource: '地域資源',
  resource_schedule: '地域資源の日時',
  resource_time: '地域資源の日時（読みとったもの）',
  resource_stop: '地域資源のとまる所',
  resource_confirmation: '地域資源の確認',
  area_boundary: '地域の境界',
  map_note: '地図のメモ',
}

const ACTION_WORDS: Record<AuditEntry['action'], string> = {
  INSERT: '足しました',
  UPDATE: 'なおしました',
  DELETE: '消しました',
  READ: '見ました',
}

const COLUMN_WORDS: Readonly<Record<string, string>> = {
  label: 'よび名',
  status: '状態',
  name: '名前',
  kana: 'ふりがな',
  phone: '電話',
  email: 'メール',
  consent_on: '同意した日',
  provisioning: '準備',
  text: '文',
  said: '話したこと',
  title: '題',
  owner: 'だれが',
  due_on: 'いつまでに',
  state: '済みかどうか',
  outcome: 'どうなったか',
  held_on: '日',
  starts_at: '始まり',
  ends_at: '終わり',
  place: '場所',
  council_text: '協議体に出す文',
  category: '何のこと',
  area_id: '地域',
  position: 'ならび',
  active: '使うかどうか',
  term_to: '任期の終わり',
  capacity: '役目',
  public_digest: 'みんなに知らせる文',
  results: '結果',
  center_label: 'センターのよび方',
  population: '人口',
  households: '世帯',
  aged65: '65歳以上',
  source: '出どころ',
}

/** 「声をなおしました」 */
export function whatHappened({ entity, action }: Pick<AuditEntry, 'entity' | 'action'>): string {
  return `${ENTITY_WORDS[entity] ?? 'そのほかの記録'}を${ACTION_WORDS[action]}`
}

/** 「よび名、状態」; columns without a word of their own are counted. */
export function whatChanged({ changed }: Pick<AuditEntry, 'changed'>): string {
  const known = changed.flatMap((column) => COLUMN_WORDS[column] ?? [])
  const others = changed.length - known.length
  return [...known, ...(others > 0 ? [known.length > 0 ? `ほか${others}つ` : `${others}つの所`] : [])].join('、')
}

export function whoDid({ who, subject }: Pick<AuditEntry, 'who' | 'subject'>): string {
  return who ?? (subject === 'system' ? '自動の処理' : 'いまはないログイン')
}
