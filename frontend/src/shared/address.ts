/** Addresses stay readable: `?status=OPEN&status=DONE`, never JSON. A route's `validateSearch` gives them their types. */
export type Search = Record<string, string | string[] | undefined>

export function parseSearch(text: string): Search {
  const parameters = new URLSearchParams(text)
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((key) => {
      const values = parameters.getAll(key)
      return [key, values.length > 1 ? values : values[0]]
    }),
  )
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null && each !== '') parameters.append(key, String(each))
    }
  }
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** For `validateSearch`: the text of a parameter, or nothing. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** For `validateSearch`: one of the words that the page knows, or nothing. */
export function oneOf<const Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value)
}
