import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

const MOST_PRESSES = 40
const THINNEST_RING = 2

/** Presses Tab until the named thing has the focus; on the way, every stop must show where it is. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    assert.ok(stop.ring >= THINNEST_RING, `the focus on 「${stop.name}」 cannot be seen`)
    if (stop.name === name) return
  }
  assert.fail(`Tab does not lead to 「${name}」`)
}

/** The ring may be drawn around the label of a field that is itself too small to be seen. */
function focused(page: Page): Promise<{ name: string; ring: number }> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : []
    const rings = [at, ...labels].map((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    })
    // The text of a choice is all that it offers: its label names it.
    const text = at instanceof HTMLSelectElement ? at.labels[0]?.textContent : at.textContent
    return { name: (at.getAttribute('aria-label') ?? text ?? '').trim(), ring: Math.max(...rings) }
  })
}
