import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiOf, type Schemas } from '../support/api.ts'
import { openDevice, PHONE } from '../support/browser.ts'
import { addressOn } from '../support/callSheet.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'
import { countTaps } from '../support/taps.ts'

test('a paper goes out, a phone answers in one tap, and the center sees it', async () => {
  const name = `畑の会 ${crypto.randomUUID().slice(0, 8)}`
  const city = await apiOf('takasaki-city')
  const { items: areas } = await city.read<Schemas['AreaPage']>('areas?limit=200')
  const area = areas.find((each) => each.name === '若田')
  assert.ok(area)
  const garden = await city.create<Schemas['ResourceView']>('resources', {
    name,
    kinds: ['TALKING'],
    formality: 'INFORMAL',
    areaId: area.id,
    status: 'PUBLISHED',
  })

  const center = await openDevice()
  await login(center, 'yawata-center')
  await center.goto('/census-rounds')
  await center.getByRole('link', { name: '＋ 棚卸しをひらく' }).click()
  await center.getByLabel(/^名前/).fill(`${name}の棚卸し`)
  await center.getByRole('checkbox', { name: '話し相手' }).check()
  await center.getByRole('button', { name: '棚卸しをひらく' }).click()
  await center.getByRole('heading', { level: 1, name: `${name}の棚卸し` }).waitFor()

  const card = center.getByRole('listitem').filter({ has: center.getByRole('heading', { name }) })
  await card.getByText('電話で聞いた・紙を印刷する').click()
  const printed = center.waitForResponse((response) => response.url().endsWith('/call-sheet'))
  const sheet = center.waitForEvent('popup')
  await card.getByRole('button', { name: 'この紙を印刷する' }).click()
  assert.equal((await printed).headers()['content-type'], 'application/pdf')
  await (await sheet).close()
  await screens(center, 'census-round-printed')

  const phone = await openDevice(PHONE)
  const roundId = new URL(center.url()).pathname.split('/').at(-1)
  const { items } = await city.read<Schemas['CensusEntryPage']>(`census-rounds/${roundId}/entries?limit=200`)
  const entry = items.find(({ resourceId }) => resourceId === garden.id)
  const { pathname } = addressOn(await city.print(`census-entries/${entry?.id}/call-sheet`))
  const page = await phone.goto(pathname)
  assert.equal(page?.headers()['referrer-policy'], 'no-referrer')
  await phone.getByRole('heading', { level: 1, name }).waitFor()
  const height = await phone.getByRole('button', { name: '続いています' }).evaluate((it) => it.clientHeight)
  assert.ok(height >= 64, `${height} px`)
  const taps = await countTaps(phone)
  await phone.getByRole('button', { name: '続いています' }).click()
  await phone.getByText('ありがとうございました').waitFor()
  assert.equal(await taps(), 1)
  await screens(phone, 'census-thanks')

  await center.reload()
  await center.getByRole('link', { name: '済んだもの' }).click()
  await card.getByText('続いています', { exact: true }).first().waitFor()
  await card.getByText(/紙のQRから/).waitFor()
})
