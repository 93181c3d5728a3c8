/** Text of a field for the API, which knows absent but not empty. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() || undefined
}

/** Lines of a text area, without the empty ones. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
