import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { appUrl, chromiumPath } from './environment.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 900 }
/** The desk at 200 %: half as many pixels for the page. */
export const DESK_ZOOMED = { width: 640, height: 450 }

const browsers = new Map<string, Promise<Browser>>()
const contexts = new Set<BrowserContext>()
const profile = mkdtempSync(join(tmpdir(), 'sasaeai-e2e-'))

/** One browser process for the whole suite, and one for each further flag; each person gets a profile of their own. */
function theBrowser(flag?: string): Promise<Browser> {
  const args = flag ? [...FLAGS, flag] : FLAGS
  const launched =
    browsers.get(flag ?? '') ??
    chromium.launch({ executablePath: chromiumPath, args, env: { ...process.env, HOME: profile } })
  browsers.set(flag ?? '', launched)
  return launched
}

/** A fresh person at a fresh device. */
export async function openDevice(viewport = DESK, flag?: string): Promise<Page> {
  const context = await (await theBrowser(flag)).newContext({
    baseURL: appUrl,
    viewport,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
  })
  contexts.add(context)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

after(async () => {
  await Promise.all([...contexts].map((context) => context.close()))
  for (const browser of browsers.values()) await (await browser).close()
  rmSync(profile, { recursive: true, force: true })
})
