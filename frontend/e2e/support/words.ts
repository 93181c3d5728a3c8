/** Different in each run, so that a second run on the same data finds its own. */
export const words = (what: string) => `${what} ${crypto.randomUUID().slice(0, 8)}`

/** Today where the councils are, whatever clock the machine has; `days` later. */
export function dayInJapan(days = 0): { iso: string; month: number; day: number } {
  const iso = new Date(Date.now() + (9 * 60 + days * 24 * 60) * 60_000).toISOString().slice(0, 10)
  return { iso, month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) }
}
