import type { Role } from './api'

const STEMS: Record<Role, string> = { CITY: 'city', ANSHIN_CENTER: 'center', RESIDENT: 'member' }

/** The first free number after a short word: easy to say over the telephone. The code keeps municipalities apart. */
export function suggestUsername(role: Role, code: string, taken: ReadonlySet<string>): string {
  const stem = `${STEMS[role]}-${code.slice(0, 5)}`
  for (let number = 1; ; number += 1) {
    const name = `${stem}-${number}`
    if (!taken.has(name)) return name
  }
}
