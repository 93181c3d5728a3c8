import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { DESK, DESK_ZOOMED, PHONE } from './browser.ts'

const RESULTS = join(import.meta.dirname, '../../test-results')

/**
 * Looks at the page on a phone and at a desk: stores both pictures, asks axe with every rule, allows no sideways
 * scrolling, also where the desk is zoomed to 200 %.
 */
export async function screens(page: Page, name: string): Promise<void> {
  mkdirSync(RESULTS, { recursive: true })
  const before = page.viewportSize()
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport)
    await page.screenshot({ path: join(RESULTS, `${name}-${viewport.width}.png`), fullPage: true })
    await assertAccessible(page, `${name} at ${viewport.width} px`)
    await assertNoSidewaysScroll(page, `${name} at ${viewport.width} px`)
  }
  await page.setViewportSize(DESK_ZOOMED)
  await assertNoSidewaysScroll(page, `${name} at 200 %`)
  if (before) await page.setViewportSize(before)
}

export async function assertAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const words = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id} (${violation.help}): ${node.target.join(' ')} — ${node.failureSummary}`,
    ),
  )
  assert.deepEqual(words, [], `axe on ${where}`)
}

async function assertNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.ok(overflow <= 0, `${where} is ${overflow} px too wide`)
}
