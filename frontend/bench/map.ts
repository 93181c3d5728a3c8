import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { CODE, serveMadeCity } from './madeCity.ts'

/** `make bench`: how soon the page draws the resources of a large city, and how long it keeps a reader waiting who moves about. */
const RESOURCES = 10_000
const ROUNDS = 5
const LEAST_BYTES = 60 // of a marker, by which its answer is known among those to the same address
const PATIENCE_MS = 60_000
const MS_PER_TICK = 10
const FRONTEND = join(import.meta.dirname, '..')

type Drawn = { arrived: number; drawn: number; cpu: number }
type Moved = { cpu: number; longestFrame: number; longestTask: number; tasks: number }

const city = await serveMadeCity(RESOURCES)
const app = await serveApp(city.url)
const server = await chromium.launchServer({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})
const browser = await chromium.connect(server.wsEndpoint())
try {
  await report(browser, app.url)
} finally {
  await server.close()
  app.process.kill()
  city.server.close()
}

async function report(opened: Browser, url: string): Promise<void> {
  const first: Drawn[] = []
  const again: Drawn[] = []
  const other: Drawn[] = []
  const moved: Moved[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const context = await opened.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    first.push(await draw(page, url))
    again.push(await draw(page, url))
    other.push(await drawOther(page))
    moved.push(await moveAbout(page))
    await context.close()
  }
  const say = (what: string, values: number[], reach: string) => {
    const sorted = values.toSorted((one, other) => one - other)
    const rounds = values.map((value) => Math.round(value)).join(' ')
    process.stdout.write(`| ${what} | **${Math.round(sorted[sorted.length >> 1] ?? 0)}** | ${rounds} | ${reach} |\n`)
  }
  process.stdout.write(`\n| the page with ${RESOURCES} resources, ms | median | rounds | reach |\n|---|---|---|---|\n`)
  say('data arrived → all drawn, first visit', first.map(waitOf), '≤ 1000')
  say('data arrived → all drawn, another visit', again.map(waitOf), '≤ 1000')
  say('data arrived → all drawn, on a map that is open', other.map(waitOf), '≤ 1000')
  say(
    'page asked for → all drawn, first visit',
    first.map(({ drawn }) => drawn),
    '',
  )
  say(
    'CPU, page asked for → all drawn, first visit',
    first.map(({ cpu }) => cpu),
    '',
  )
  say(
    'CPU, other data asked for → all drawn',
    other.map(({ cpu }) => cpu),
    '',
  )
  say(
    'CPU while moving about',
    moved.map(({ cpu }) => cpu),
    '',
  )
  say(
    'longest frame while moving about',
    moved.map(({ longestFrame }) => longestFrame),
    '',
  )
  say(
    'longest task while moving about',
    moved.map(({ longestTask }) => longestTask),
    '',
  )
  say(
    'tasks over 50 ms while moving about',
    moved.map(({ tasks }) => tasks),
    '',
  )
}

function waitOf({ arrived, drawn }: Drawn): number {
  return drawn - arrived
}

/** From an empty page, so that the map's code, the data and the first picture all compete, as they do for a reader. */
async function draw(page: Page, url: string): Promise<Drawn> {
  await page.goto('about:blank')
  return drawnWith(page, RESOURCES, () => page.goto(`${url}/public/${CODE}/resources?view=map`))
}

/** Other data for the map that is there already. */
async function drawOther(page: Page): Promise<Drawn> {
  return drawnWith(page, RESOURCES - 1, () => page.getByLabel('曜日').selectOption({ label: '木曜' }))
}

async function drawnWith(page: Page, count: number, act: () => Promise<unknown>): Promise<Drawn> {
  const before = cpuSpent()
  await act()
  const drawn = await page.waitForFunction((wanted) => {
    const marks = performance.getEntriesByName('map-drawn') as PerformanceMark[]
    return marks.find(({ detail }) => detail === wanted)?.startTime
  }, count)
  const cpu = cpuSpent() - before
  const arrived = await page.evaluate((least) => {
    const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return answers.findLast(({ name, decodedBodySize }) => name.includes('/resources') && decodedBodySize > least)
      ?.responseEnd
  }, count * LEAST_BYTES)
  if (arrived === undefined) throw new Error('no data arrived')
  return { arrived, drawn: Number(await drawn.jsonValue()), cpu }
}

/** By keys, by buttons and with the mouse, near and far. */
async function moveAbout(page: Page): Promise<Moved> {
  await page.evaluate(() => {
    const seen = { frames: [] as number[], tasks: [] as number[], over: false }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    const look = (now: number) => {
      seen.frames.push(now)
      if (!seen.over) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const before = cpuSpent()
  const map = page.locator('.map__canvas canvas')
  const frame = await map.boundingBox()
  if (!frame) throw new Error('no map')
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 }
  for (let nearer = 0; nearer < 4; nearer++) {
    await map.focus()
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])
      await page.keyboard.press(key, { delay: 100 })
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    for (let step = 1; step <= 20; step++) await page.mouse.move(middle.x + step * 8, middle.y + step * 5)
    await page.mouse.up()
    await page.getByRole('button', { name: '右を見る' }).click()
    await page.getByRole('button', { name: '大きく' }).click()
  }
  const cpu = cpuSpent() - before
  const waits = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { frames: number[]; tasks: number[]; over: boolean } }
    seen.over = true
    const gaps = seen.frames.slice(1).map((now, n) => now - (seen.frames[n] ?? now))
    return { longestFrame: Math.max(...gaps), longestTask: Math.max(0, ...seen.tasks), tasks: seen.tasks.length }
  })
  return { ...waits, cpu }
}

/** Milliseconds that all processes of the browser have computed: what a clock says depends on what else the machine does. */
function cpuSpent(): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf)
  const own = new Set([server.process().pid])
  for (const { pid, parent } of processes.toSorted((one, other) => one.pid - other.pid))
    if (own.has(parent)) own.add(pid)
  return processes.filter(({ pid }) => own.has(pid)).reduce((sum, { ticks }) => sum + ticks * MS_PER_TICK, 0)
}

function statOf(pid: string) {
  try {
    // What follows the name in brackets: state, parent, …, time in user mode, in the kernel.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }]
  } catch {
    return [] // ended meanwhile
  }
}

async function serveApp(apiUrl: string) {
  const port = await freePort()
  const command = [join(FRONTEND, 'node_modules/vite/bin/vite.js'), 'preview', '--port', String(port), '--strictPort']
  const started = spawn(process.execPath, command, {
    cwd: FRONTEND,
    env: { ...process.env, APP_PORT: String(port), SASAEAI_API_URL: apiUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((ready, failed) => {
    started.stdout.on('data', (said) => String(said).includes(String(port)) && ready())
    started.once('exit', (code) => failed(new Error(`vite preview ended with ${code}`)))
  })
  return { url: `http://localhost:${port}`, process: started }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}
