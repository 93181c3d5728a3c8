import type { Page } from 'playwright-core'

/** Counts what the finger does from now on, as the page itself sees it; lasts as long as the page is not loaded anew. */
export async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset.taps = '0'
    const count = (event: Event) => {
      const { dataset } = document.documentElement
      if (event.isTrusted) dataset.taps = String(Number(dataset.taps) + 1)
    }
    document.addEventListener('pointerup', count, true)
  })
  return async () => Number(await page.locator('html').getAttribute('data-taps'))
}
