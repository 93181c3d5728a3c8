/** 「１，２３４」 and 「1,234人」 are 1234; nothing where it is not a whole number. */
export function readCount(text: string): number | undefined {
  const digits = text.normalize('NFKC').replace(/[,、\s]|[人世帯]/g, '')
  return /^\d{1,8}$/.test(digits) ? Number(digits) : undefined
}

/** For a form's `validate`: empty is fine, words are not. */
export function countProblem(text: string): string | true {
  return text.trim() === '' || readCount(text) !== undefined || '数で書いてください。例：1,234'
}

export function formatCount(count: number | undefined): string {
  return count === undefined ? '' : count.toLocaleString('ja-JP')
}
