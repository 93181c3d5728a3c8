const TELLING = [
  /[^\s、。「」（）はがをにのとも]{1,6}(?:さん|様|氏|くん|ちゃん)/gu, // somebody with a name
  /0\d{1,4}[-ー−(（]?\d{1,4}[-ー−)）]?\d{3,4}/gu, // a telephone
  /\d+番地?(?:の?\d+号?)?/gu,
  /\d+丁目\d+/gu,
  /\d+号室/gu,
]

const NOBODY = /(?:みな|皆|お母|お父|お子|お嫁|お客|お年寄り|おじい|おばあ|お医者|患者|業者|奥)(?:さん|様|ちゃん)$/

/** Words that may tell who or where somebody is. A help for the eye; the reader decides. */
export function tellingWords(text: string): string[] {
  const plain = text.normalize('NFKC')
  const found = TELLING.flatMap((pattern) => plain.match(pattern) ?? [])
  return [...new Set(found.filter((word) => !NOBODY.test(word)))]
}
