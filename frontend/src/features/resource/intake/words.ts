import type { Meaning, ResourceImport, RowFinding } from './api'

/** What a column can mean, in the order of the page of a resource. */
export const MEANINGS: Readonly<Record<Meaning, string>> = {
  NAME: '名前',
  KANA: 'かな',
  KINDS: '種類',
  SCHEDULE: '曜日・時間',
  TIME: '時間（曜日と別の列のとき）',
  SCHEDULE_NOTE: '曜日・時間の補足',
  VENUE: '会場',
  ADDRESS: '住所',
  ADDRESS_MORE: '住所のつづき（建物など）',
  AREA: '区域',
  AREA_SCHEME: '区域の分け方',
  LATITUDE: '緯度',
  LONGITUDE: '経度',
  ORGANIZER: '運営',
  ORGANIZER_KIND: '運営の種類',
  FORMALITY: '公的か住民か',
  SCENES: 'くらしの場面',
  COST: '費用',
  CAPACITY: '定員',
  ACCESS: '行きやすさ',
  STOPS: '立ち寄り先',
  CONTACT: '連絡先',
  CONTACT_CONSENT: '連絡先を公開してよいと聞いた日',
  NOTE: '備考',
  SOURCE: '出典',
  STATUS: '状態',
  CONFIRMED_ON: '確かめた日',
  MUNICIPALITY: '市区町村コード',
  ID: '管理番号',
}

export const MATCH_WORDS: Readonly<Record<ResourceImport['preview'][number]['match'], string>> = {
  NEW: '新しい',
  CHANGED: '変わる',
  SAME: '同じ',
  DOUBTFUL: 'もうあるかも',
  OTHERS: 'ほかの担当',
  UNKNOWN: '番号がない',
}

const SENTENCES: Readonly<Record<string, (text: string) => string>> = {
  required: () => '何も書いてありません。書くか、「書いていないとき」で選んでください。',
  'too-long': () => '長すぎます。短くしてください。',
  'too-many': () => '多すぎます。10個までにしてください。',
  number: (text) => `「${text}」は数として読めません。数字で書いてください。`,
  range: (text) => `「${text}」は使えない数です。たしかめてください。`,
  day: (text) => `「${text}」は日付として読めません。「令和8年4月1日」のように書いてください。`,
  'date-range': (text) => `「${text}」は使えない日付です。2000年から今日までにしてください。`,
  'position-half': () => '緯度と経度の片方がありません。両方書くか、両方消してください。',
  'position-swapped': () => '緯度と経度が逆のようです。入れかえてください。',
  'position-outside-japan': () => 'この場所は日本の外です。数字をたしかめてください。',
  'unknown-word': (text) => `「${text}」という言葉がありません。下の「言葉を合わせる」で選んでください。`,
  'unknown-area': (text) => `「${text}」という区域がありません。設定の「地域」に足すか、書き方を合わせてください。`,
  'ambiguous-area': (text) => `「${text}」という区域がいくつかあります。「区域の分け方」の列を足してください。`,
  'not-own-area': () => '担当の区域ではありません。この行を消すか、市に頼んでください。',
  'unknown-id': () => 'この管理番号のものはありません。管理番号を消すと、新しいものになります。',
  'id-twice': () => '同じ管理番号の行がほかにもあります。片方を消してください。',
  stop: (text) => `「${text}」が読めません。1行に1か所「10:00 場所」のように書いてください。`,
  'formula-without-value': () => '式の答えがファイルにありません。Excel で開いて、保存しなおしてください。',
  'cell-error': () => '#REF! などのエラーになっています。Excel でなおしてください。',
  formula: (text) => `式のセルです。答えの「${text}」を使います。`,
  'schedule-unknown': (text) => `「${text}」の日時は読みとれません。書いたとおりに載せます。曜日ではさがせません。`,
  'left-out': (text) => `「${text}」は取り込みません。`,
  'like-other': (text) => `「${text}」がもうあるようです。`,
  'same-as-row': (text) => `${text}行目と同じもののようです。`,
}

/** One sentence about one row: what is the matter, and what to do. */
export function findingWords({ code, text }: RowFinding): string {
  return (SENTENCES[code] ?? (() => '書き方をたしかめてください。'))(text ?? '')
}

/** 「4行目『定員』」: where a person finds it in the sheet. */
export function placeWords({ row, heading, column }: RowFinding): string {
  const name = heading ?? (column ? MEANINGS[column] : undefined)
  return name ? `${row}行目「${name}」` : `${row}行目`
}
