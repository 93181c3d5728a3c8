/** What to do about one field, by the server's code. */
const FIELD_MESSAGES: Readonly<Record<string, string>> = {
  required: '書いてください。',
  size: '長さをたしかめてください。長すぎるか、空です。',
  min: '数が小さすぎます。',
  max: '数が大きすぎます。',
  pattern: '書き方をたしかめてください。',
  'date-range': 'この日付は使えません。年をたしかめてください。',
  'unknown-property': 'ページを開きなおして、もう一度ためしてください。',
  'unknown-reference': '選んだものが見つかりません。選びなおしてください。',
  'unsafe-character': '使えない文字が入っています。その文字を消してください。',
  'weekday-mismatch': '日付と曜日が合っていません。どちらかをなおしてください。',
  'not-understood': '読みとれない所があります。書き方をかえてください。',
  duplicate: 'もう使われています。別のものにしてください。',
  'position-swapped': '緯度と経度が逆のようです。入れかえてください。',
  'position-outside-japan': 'この場所は日本の外です。数字をたしかめてください。',
  'end-before-start': '終わりが始まりより前です。時刻か日付をなおしてください。',
}

export function fieldMessage(code: string): string {
  return FIELD_MESSAGES[code] ?? '書き方をたしかめてください。'
}

/** `/person/name` is the field `person.name`. */
export function fieldName(pointer: string): string {
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}
