/** The largest words of the resident's home. */
export function countdown(daysUntil: number | undefined): string {
  if (daysUntil === undefined) return '次の協議体の日は、 まだ決まっていません'
  if (daysUntil <= 0) return 'きょうは 協議体の日です'
  return daysUntil === 1 ? '次の協議体は あしたです' : `次の協議体まで あと\u00a0${daysUntil}\u00a0日`
}
