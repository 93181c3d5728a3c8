import { test } from 'node:test'

const LONGEST_MS = 300_000

type Step = (what: string, tell: () => Promise<void>) => Promise<void>

/** A journey in steps that build on one another: after a step that failed there is nothing to tell. */
export function story(name: string, tell: (step: Step) => Promise<void>): void {
  void test(name, { timeout: LONGEST_MS }, async (whole) => {
    await tell(async (what, happen) => {
      let failure: unknown
      await whole.test(what, async () => {
        await happen().catch((cause: unknown) => {
          failure = cause
          throw cause
        })
      })
      if (failure) throw new Error(`the story ended at: ${what}`)
    })
  })
}
