import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Schemas } from '../support/api.ts'
import { DESK, openDevice, PHONE } from '../support/browser.ts'
import { listAddressOn } from '../support/callSheet.ts'
import { apiUrl, appUrl } from '../support/environment.ts'
import { tabTo } from '../support/keyboard.ts'
import { login } from '../support/login.ts'
import { assertAccessible } from '../support/screens.ts'
import { words } from '../support/words.ts'

const LIST = '/public/102024/resources'
const THURSDAY_MORNING = '?weekday=THURSDAY&part=MORNING'

test('「木曜の午前」 is found without a login, by keyboard alone', async () => {
  const page = await openDevice(PHONE)
  await page.goto(LIST)
  await page.getByRole('link', { name: 'いきいきサロン' }).waitFor()

  await tabTo(page, '曜日')
  for (let day = 1; day <= 4; day++) await page.keyboard.press('ArrowDown')
  await tabTo(page, '時間')
  await page.keyboard.press('ArrowDown')
  await page.waitForURL(`**${LIST}${THURSDAY_MORNING}`)
  await page.getByText('2件あります。').waitFor()
  assert.deepEqual(await namesOf(page), ['豊岡なごみの家', '湯関の配食'])
  await tabTo(page, '豊岡なごみの家')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { level: 1, name: '豊岡なごみの家' }).waitFor()
  await page.getByText('平日 午前10時～午後3時（8月は休み）').first().waitFor()
  await page.getByText('段差なしで入れます').waitFor()
  await page.getByRole('link', { name: '一覧にもどる' }).press('Enter')
  await page.getByText('2件あります。').waitFor() // the way back keeps what was asked for
})

test('an address alone shows the same list to whoever gets it', async () => {
  const page = await openDevice()
  await page.goto(`${LIST}${THURSDAY_MORNING}`)

  await page.getByText('2件あります。').waitFor()
  await page.getByText('木曜の午前').waitFor()
  await page.getByRole('button', { name: '条件をぜんぶ消す' }).click()
  await page.getByRole('link', { name: 'いきいきサロン' }).waitFor()
  assert.equal(new URL(page.url()).search, '')
})

test('the map comes only when it is asked for, and holds what the list holds', async () => {
  const page = await openDevice(DESK)
  const asked: URL[] = []
  page.on('request', (request) => asked.push(new URL(request.url())))
  const scripts = scriptsOf(page)
  await page.goto(LIST)
  await page.getByRole('link', { name: 'いきいきサロン' }).waitFor()
  assert.deepEqual(scripts.filter(ofMaps), [])

  await page.getByRole('button', { name: '地図で見る' }).click()
  await page.getByText(`地図に${await placesOf('')}か所あります。`).waitFor()
  await page.locator('canvas').waitFor()
  assert.ok(scripts.some((script) => /vectorMap/.test(script)))
  assert.ok(!scripts.some((script) => /simpleMap/.test(script)))
  await assertAccessible(page, 'the list with its map')

  await pressTheOnlyMarker(page)
  // Without a base map nobody else hears that somebody looks at a map; blobs are of the page's own making.
  assert.deepEqual([...new Set(asked.map(({ origin }) => origin))], [new URL(appUrl).origin])
})

test('where there is no WebGL2 a simpler map holds the same', async () => {
  const page = await openDevice(DESK, '--disable-3d-apis')
  const scripts = scriptsOf(page)
  await page.goto(`${LIST}?view=map`)

  const places = await placesOf('')
  await page.getByText(`地図に${places}か所あります。`).waitFor()
  assert.ok(scripts.some((script) => /simpleMap/.test(script)))
  assert.ok(!scripts.some((script) => /vectorMap/.test(script)))
  const markers = await page.locator('.map-marker__words').allTextContents()
  const shown = markers.map((each) => (each.endsWith('か所') ? Number.parseInt(each, 10) : 1))
  assert.equal(
    shown.reduce((sum, each) => sum + each, 0),
    places,
  )
  await assertAccessible(page, 'the list with its simpler map')

  await pressTheOnlyMarker(page)
})

test('from where one is, if the device says so; if not, from an area', async () => {
  const page = await openDevice(PHONE)
  const device = page.context()
  await page.goto(LIST)
  await page.getByText('ほかの条件').click()
  const here = page.getByRole('button', { name: 'いまいる所から' })

  await here.click() // the device has not been told that it may say
  const refusal = page.getByRole('alert')
  await refusal.filter({ hasText: 'いまいる所を使わない設定になっています。「どこから」で地区をえらぶか' }).waitFor()
  assert.equal(new URL(page.url()).search, '')

  await device.grantPermissions(['geolocation'])
  await device.setGeolocation({ latitude: 48.8584, longitude: 2.2945 })
  await here.click()
  await refusal.filter({ hasText: '端末の言う場所が日本の外です。' }).waitFor()
  assert.equal(new URL(page.url()).search, '')

  await page.getByLabel('どこから').selectOption({ label: '町屋' })
  await page.getByText('町屋から500 mまで').waitFor()
  await page.getByRole('link', { name: '町屋おしゃべり会' }).waitFor()

  await device.setGeolocation({ latitude: 36.34185, longitude: 138.95611 })
  await here.click()
  await page.getByText('いまいる所から500 mまで').waitFor()
  await page.getByRole('link', { name: '町屋おしゃべり会' }).waitFor()
  assert.equal(await refusal.count(), 0)
  assert.equal(new URL(page.url()).searchParams.get('near'), '36.3419,138.9561') // about ten metres, no closer
})

test('the code on a paper map leads a phone to the list of its area', async () => {
  const { areas } = await read<Schemas['ChoicesView']>('resource-choices')
  const yawata = areas.find(({ name }) => name === '八幡')
  const paper = await fetch(`${apiUrl}/api/v1/municipalities/102024/resource-maps/${yawata?.id}/map.pdf?size=A4`)
  const page = await openDevice(PHONE)

  await page.goto(listAddressOn(Buffer.from(await paper.arrayBuffer())).href)

  await page.getByRole('link', { name: '町屋おしゃべり会' }).waitFor() // of an area within it
  assert.equal(await page.getByRole('link', { name: '豊岡なごみの家' }).count(), 0)
  await page
    .getByRole('search')
    .locator('strong', { hasText: /^八幡$/ })
    .waitFor()
  assert.equal(new URL(page.url()).origin, new URL(appUrl).origin)
})

test('what a center writes down stands in public, and one press says that it is still so', async () => {
  const page = await openDevice()
  await login(page, 'yawata-center')
  const name = words('朝のお茶会')

  await page.goto('/resources/new')
  await page.getByLabel('名前').first().fill(name)
  await page.getByLabel('居場所', { exact: true }).check()
  await page.getByLabel('曜日と時間').fill('第1・3(木) 9:00~11:00')
  await page.getByText('読みとったこと：').waitFor()
  await page.getByLabel('地区').selectOption({ label: '町屋' })
  await page.getByLabel('緯度').fill('138.95')
  await page.getByLabel('経度').fill('36.34')
  await page.getByLabel(/^公開/).check()
  await page.getByRole('button', { name: '保存する' }).click()
  await page.getByText('緯度と経度が逆のようです。入れかえてください。').waitFor()
  await page.getByLabel('緯度').fill('36.34')
  await page.getByLabel('経度').fill('138.95')
  await page.getByRole('button', { name: '保存する' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByText('1年以上確認していません').waitFor()
  await page.getByRole('button', { name: 'いまも続いています（きょう確認した）' }).click()
  await page.getByText('きょうの日付で残しました。').waitFor()
  await page.getByText('これまでの変更').click()
  await page.getByText('いまも続いていると確かめました').waitFor()

  const anybody = await openDevice(PHONE)
  await anybody.goto(`${LIST}${THURSDAY_MORNING}&confirmed=yes`)
  await anybody.getByRole('link', { name }).click()
  await anybody.getByRole('heading', { level: 1, name }).waitFor()
  await anybody.getByText(/^\d+月に確認$/).waitFor()
  await page.getByRole('link', { name: 'なおす', exact: true }).click()
  await page.getByLabel(/^終わりました/).check() // so that a second run finds what the first found
  await page.getByRole('button', { name: '保存する' }).click()
  await page.getByText(/^保存しました/).waitFor()
})

function namesOf(page: Page): Promise<string[]> {
  return page.locator('.resources h2').allTextContents()
}

/** Of one marker the map makes its middle. */
async function pressTheOnlyMarker(page: Page) {
  await page.getByLabel('曜日').selectOption({ label: '木曜' })
  await page.getByLabel('時間', { exact: true }).selectOption({ label: '午前' })
  await page.getByText('地図に1か所あります。').waitFor()
  await page.locator('.map[aria-busy=false]').waitFor()
  await page.locator('.map__frame').click()
  await page.locator('.picked').getByRole('link', { name: '豊岡なごみの家' }).waitFor()
}

function scriptsOf(page: Page): string[] {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  return scripts
}

function ofMaps(script: string): boolean {
  return /vectorMap|simpleMap|maplibre|leaflet/i.test(script)
}

/** How many places of the list a map can show: a mobile shop is at each of its stops too. */
async function placesOf(query: string): Promise<number> {
  const { items } = await read<Schemas['ResourcePage']>(`resources?limit=200&${query}`)
  return items.flatMap(placesOfOne).length
}

function placesOfOne({ position, stops }: Schemas['ResourceSummary']): Schemas['Position'][] {
  const own = position ? [position] : []
  const stopped = stops.flatMap(({ position: at }) => at ?? [])
  return [...own, ...stopped.filter((at) => at.latitude !== position?.latitude || at.longitude !== position.longitude)]
}

async function read<Body>(path: string): Promise<Body> {
  const answer = await fetch(`${apiUrl}/api/v1/municipalities/102024/${path}`)
  assert.ok(answer.ok)
  return (await answer.json()) as Body
}
