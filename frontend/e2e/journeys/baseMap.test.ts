import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { serveAppWith } from '../support/appServer.ts'
import { DESK, openDevice } from '../support/browser.ts'
import { assertAccessible } from '../support/screens.ts'
import { GROUND, serveTiles } from '../support/tileServer.ts'

const MAP = '/public/102024/resources?view=map'
const ATTRIBUTION = "<a href='https://maps.gsi.go.jp/development/ichiran.html'>地理院タイル</a>"
/** The vector map, and the simpler one of a device without WebGL2. */
const DEVICES = [undefined, '--disable-3d-apis']

test('maps lie on the tiles that the municipality has chosen, name their origin, and ask nobody else', async () => {
  const tiles = await serveTiles()
  const app = await serveAppWith(baseMap(tiles.url, `${tiles.url}/{z}/{x}/{y}.png`))
  for (const flag of DEVICES) {
    const page = await openDevice(DESK, flag)
    const asked = originsOf(page)

    await seesGround(page, `${app}${MAP}`)
    await assertAccessible(page, 'a map with tiles')

    assert.deepEqual([...asked].sort(), [app, tiles.url].sort())
    assert.ok(tiles.asked.splice(0).some((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path)))
  }
})

test('maps lie on the pictures of one file, of which they ask for what is seen', async () => {
  const tiles = await serveTiles()
  const app = await serveAppWith(baseMap(tiles.url, `${tiles.url}/town.pmtiles`))
  for (const flag of DEVICES) {
    const page = await openDevice(DESK, flag)

    await seesGround(page, `${app}${MAP}`)

    assert.deepEqual([...new Set(tiles.asked.splice(0))], ['/town.pmtiles'])
  }
})

test('the rules of the page let in that origin and no other', async () => {
  const [chosen, other] = [await serveTiles(), await serveTiles()]
  const page = await openDevice()
  const app = await serveAppWith(baseMap(chosen.url, `${other.url}/{z}/{x}/{y}.png`))

  await page.goto(`${app}${MAP}`)
  await page.getByRole('link', { name: '地理院タイル' }).waitFor()
  await page.locator('.map[aria-busy=false]').waitFor()

  assert.deepEqual(other.asked, [])
})

function baseMap(origin: string, tiles: string): Record<string, string> {
  return {
    SASAEAI_BASE_MAP_ORIGIN: origin,
    SASAEAI_BASE_MAP_TILES: tiles,
    SASAEAI_BASE_MAP_ATTRIBUTION: ATTRIBUTION,
  }
}

async function seesGround(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const origin = page.getByRole('link', { name: '地理院タイル' })
  await origin.waitFor()
  assert.equal(await origin.getAttribute('href'), 'https://maps.gsi.go.jp/development/ichiran.html')
  await page.locator('.map[aria-busy=false]').waitFor()
  const picture = (await page.locator('.map__canvas').screenshot()).toString('base64')
  const share = await page.evaluate(shareOf, { picture, color: [...GROUND] })
  assert.ok(share > 0.5, `only ${share} of the map shows its ground`)
}

/** Runs in the page, which can read pictures. */
async function shareOf({ picture, color }: { picture: string; color: number[] }): Promise<number> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const paint = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
  const pen = paint.getContext('2d')
  pen?.drawImage(image, 0, 0)
  const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? []
  let same = 0
  for (let n = 0; n < pixels.length; n += 4) {
    if (color.every((part, m) => Math.abs(part - (pixels[n + m] ?? 0)) < 8)) same++
  }
  return same / (pixels.length / 4)
}

function originsOf(page: Page): Set<string> {
  const origins = new Set<string>()
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http')) origins.add(origin)
  })
  return origins
}
