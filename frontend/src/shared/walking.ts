const METRES_A_MINUTE = 50

/**
 * 「歩いて10分ほど」: at three kilometres an hour, the pace of somebody past 75 and not that of a property's advertisement,
 * because who reads it is the one who has to walk. Everything that names a way on foot says it by this rule.
 */
export function walkWords(metres: number): string {
  return `歩いて${Math.max(1, Math.ceil(metres / METRES_A_MINUTE))}分ほど`
}

/** 340 m, 1.9 km */
export function formatMetres(metres: number): string {
  return metres < 1000 ? `${metres} m` : `${(metres / 1000).toFixed(metres % 1000 === 0 ? 0 : 1)} km`
}

/** Distances to choose from. */
export function walksTo<Metres extends string>(metres: readonly Metres[]): { value: Metres; label: string }[] {
  return metres.map((value) => ({ value, label: `${formatMetres(Number(value))}（${walkWords(Number(value))}）` }))
}
