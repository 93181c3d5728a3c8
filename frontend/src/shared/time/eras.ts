import type { CivilDay } from './civilDay'

export type Era = { name: string; letter: string; firstYear: number; from: CivilDay }

/** Newest first. Japan left the lunar calendar in 1873; older days are not needed here. */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', firstYear: 2019, from: '2019-05-01' },
  { name: '平成', letter: 'H', firstYear: 1989, from: '1989-01-08' },
  { name: '昭和', letter: 'S', firstYear: 1926, from: '1926-12-25' },
  { name: '大正', letter: 'T', firstYear: 1912, from: '1912-07-30' },
  { name: '明治', letter: 'M', firstYear: 1868, from: '1868-01-25' },
]

export function eraOf(day: CivilDay): Era {
  const era = ERAS.find((candidate) => candidate.from <= day)
  if (!era) throw new RangeError(`before the eras known here: ${day}`)
  return era
}

export function findEra(nameOrLetter: string): Era | undefined {
  return ERAS.find((era) => era.name === nameOrLetter || era.letter === nameOrLetter.toUpperCase())
}
