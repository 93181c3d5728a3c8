import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { countPages } from '../../src/features/meeting/papers/countPages.ts'
import { DESK, openDevice, PHONE } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { screens } from '../support/screens.ts'
import { story } from '../support/story.ts'
import { countTaps } from '../support/taps.ts'
import { dayInJapan, words } from '../support/words.ts'

const MOST_TAPS = 4
const MOST_PAGES = 2

async function textOf(part: Locator): Promise<string> {
  return (await part.textContent()) ?? ''
}

/** The sentence about new voices stands on a first page as long as there are any. */
async function newVoices(page: Page): Promise<number> {
  await page.goto('/home')
  await page.getByRole('heading', { name: /のようす$/ }).waitFor()
  const text = await textOf(page.getByRole('main'))
  return Number(/新しい声が\s*(\d+)件/.exec(text)?.[1] ?? 0)
}

/** How 八幡 stands in the city's table of this month. */
async function stateOfYawata(city: Page): Promise<{ month: string; decisions: number }> {
  await city.goto('/states')
  const row = city.getByRole('row').filter({ has: city.getByRole('link', { name: '八幡協議体', exact: true }) })
  await row.waitFor()
  const [month = '', decisions] = await row.getByRole('cell').allInnerTexts()
  return { month, decisions: Number(decisions) }
}

/** Under the rules of the page nothing may ask for a sheet once more, so it is kept when the app makes it. */
async function keepSheets(desk: Page): Promise<void> {
  await desk.evaluate(() => {
    const open = URL.createObjectURL
    URL.createObjectURL = (sheet) => {
      Object.assign(globalThis, { lastSheet: sheet })
      return open(sheet)
    }
  })
}

/** The bytes of the sheet that the app opened beside itself, ready for the printer. */
async function lastSheet(desk: Page): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await desk.evaluate(async () => {
    const { lastSheet: sheet } = globalThis as unknown as { lastSheet: Blob }
    return [...new Uint8Array(await sheet.arrayBuffer())]
  })
  return Uint8Array.from(bytes)
}

/** Presses the verb, reads who will see it, presses it again. */
async function takeOn(desk: Page, verb: string, shown: string): Promise<void> {
  await desk.getByRole('button', { name: verb }).click()
  await desk.getByText(`${verb}と、こうなります`).waitFor()
  await desk.getByRole('button', { name: verb }).click()
  await desk.getByLabel('いまの段階と、つぎにすること').getByText(shown, { exact: true }).waitFor()
}

story('one month of 八幡', async (step) => {
  const resident = await openDevice(PHONE)
  const center = await openDevice(DESK)
  const city = await openDevice(DESK)
  await login(resident, 'yawata-resident')
  await login(center, 'yawata-center')
  await login(city, 'takasaki-city')

  const heard = words('山田さんの家の前の坂がつらくて買い物に行けない')
  const safe = words('坂があって買い物に行けない人がいる')
  const title = words('坂の上の買い物')
  const said = words('移動販売の車を坂の上にも呼ぶことで話がまとまった')
  const note = words('次は店の人にも来てもらう')
  const decided = words('移動販売の店に坂の上へ来られるかを聞く')
  const digest = words('坂の上の買い物について話し合いました')
  const place = words('八幡公民館')
  const due = dayInJapan(28)
  const before = await stateOfYawata(city)
  let meeting = ''

  await step('the center opens the meeting of today', async () => {
    await center.goto('/councils')
    await center.getByRole('link', { name: '八幡協議体', exact: true }).click()
    await center.getByRole('link', { name: '＋ ほかの日に会議をひらく' }).click()
    await center.getByRole('textbox', { name: 'いつ（必ず）' }).fill('きょう')
    await center.getByLabel('場所').fill(place)
    await center.getByRole('button', { name: '会議をひらく', exact: true }).click()

    await center.getByRole('heading', { level: 2, name: '議題' }).waitFor()
    meeting = new URL(center.url()).pathname
    assert.match(meeting, /^\/meetings\/[0-9a-f-]{36}$/)
  })

  await step('a resident leaves a voice on a phone in four taps', async () => {
    const newBefore = await newVoices(center)
    await resident.goto('/home')
    await resident.getByRole('link', { name: '＋ 声をのこす' }).waitFor()
    const taps = await countTaps(resident)

    await resident.getByRole('link', { name: '＋ 声をのこす' }).click()
    await resident.getByRole('link', { name: '買い物', exact: true }).click()
    await resident.locator('.choices a').first().click()
    await resident.getByRole('heading', { level: 1, name: 'ひとこと書いてください' }).waitFor()
    await resident.keyboard.type(heard)
    await resident.getByRole('button', { name: '送る' }).click()
    await resident.getByRole('heading', { level: 1, name: /^送れました/ }).waitFor()

    const counted = await taps()
    assert.ok(counted > 0 && counted <= MOST_TAPS, `${counted} taps`)
    assert.equal(await newVoices(center), newBefore + 1)
  })

  await step('the center finds it on the first page and brings it to the council without names', async () => {
    await center
      .getByRole('main')
      .getByRole('link', { name: /^声を見る/ })
      .click()
    await center.getByRole('link', { name: new RegExp(heard) }).click()
    await center.getByText('人や家が分かりそうなことばがあります').waitFor()
    await center.getByLabel('協議体に出すことば').fill(safe)
    await center.getByRole('button', { name: '協議体に出す' }).click()

    await center.getByRole('heading', { name: '議題にする' }).waitFor()
    const meetings = center.getByLabel('どの会議で')
    const ours = await meetings.getByRole('option').filter({ hasText: place }).getAttribute('value')
    await meetings.selectOption(ours)
    await center.getByLabel('議題の名前').fill(title)
    await center.getByRole('button', { name: '議題にする', exact: true }).click()

    await center.getByText('の議題になっています。').waitFor()
    await center.getByRole('link', { name: '会議を見る' }).click()
    await center.getByRole('article', { name: title }).getByText(safe).waitFor()
    assert.equal(new URL(center.url()).pathname, meeting)
  })

  await step('the pack holds it, on two pages at most', async () => {
    await center.getByRole('link', { name: '資料を見る' }).click()
    await center.getByRole('heading', { level: 3, name: title }).waitFor()
    await center.getByText(safe).waitFor()
    assert.equal(await center.getByText('山田').count(), 0)
    await screens(center, 'month-pack')

    await keepSheets(center)
    const opened = center.waitForEvent('popup')
    await center.getByRole('button', { name: /^資料を印刷する [12]枚$/ }).click()
    const sheet = await opened
    await sheet.waitForURL(/^blob:/)
    await sheet.close()
    const pdf = await lastSheet(center)

    assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
    const pages = await countPages(new Blob([pdf]))
    assert.ok(pages >= 1 && pages <= MOST_PAGES, `${pages} pages`)
  })

  await step('the members are told, and one answers from the phone', async () => {
    await resident.goto(meeting)
    await resident.getByText('見つかりません').waitFor() // nobody sees what is still being prepared
    await center.goto(meeting)
    await takeOn(center, '日取りを知らせる', '日取りを知らせた')

    await resident.goto('/home')
    await resident.getByText(place).waitFor()
    await resident.getByRole('button', { name: '出席します' }).click()
    await resident.getByText('「出席します」と答えました。').waitFor()

    await center.reload()
    await center.getByText('出席します 1人').waitFor()
    await center.getByRole('checkbox', { name: '区長（町屋）（出席します）' }).waitFor()
  })

  await step('the desk writes down what was said, what was decided, who and until when', async () => {
    const item = center.getByRole('article', { name: title })
    await item.getByLabel('話したこと', { exact: true }).fill(said)
    await item.getByRole('button', { name: '話したことを保存する' }).click()
    await item.getByText(/^保存しました/).waitFor()

    await item.getByRole('button', { name: '＋ 決まったことを足す' }).click()
    const decision = item.getByRole('form', { name: /で決まったこと$/ })
    await decision.getByLabel('決まったこと').fill(decided)
    await decision.getByLabel('だれが').selectOption({ label: '区長（町屋）' })
    await decision.getByRole('textbox', { name: 'いつまでに', exact: true }).fill(`${due.month}月${due.day}日`)
    await decision.getByRole('button', { name: '決まったことを保存する' }).click()
    await item.getByText('だれが：区長（町屋）').waitFor()

    await center.getByRole('checkbox', { name: '区長（町屋）（出席します）' }).check()
    await center.getByRole('button', { name: '来た人を保存する' }).click()
    await center.getByRole('heading', { level: 2, name: '来た人（1人）' }).waitFor()
    await center.getByLabel('生活支援コーディネーターより').fill(note)
    await center.getByRole('button', { name: '目的と結果を保存する' }).click()
    await center
      .getByRole('region', { name: '目的と結果' })
      .getByText(/^保存しました/)
      .waitFor()
    await screens(center, 'month-recorded')
  })

  await step('until it is shared, a member sees the subject and nothing of the record', async () => {
    await resident.goto(meeting)
    await resident.getByRole('heading', { level: 3, name: title }).waitFor()
    const seen = await textOf(resident.getByRole('main'))
    for (const hidden of [said, decided, note]) assert.ok(!seen.includes(hidden), hidden)
  })

  await step('shared, the writer reads what came of the voice', async () => {
    await takeOn(center, '話したことをメンバーに見せる', 'メンバーに見せた')

    await resident.goto('/voices')
    const mine = resident.getByRole('listitem').filter({ hasText: heard })
    await mine.getByText(`${dayInJapan().month}月の協議体で話し合われました`).waitFor()
    const answer = await textOf(mine)
    for (const told of [decided, '区長（町屋）', `${due.month}月${due.day}日`]) assert.ok(answer.includes(told), told)

    await resident.goto('/home')
    const answered = resident.getByRole('listitem').filter({ hasText: heard })
    await answered.getByText(decided).waitFor()
    await screens(resident, 'month-answered')

    await resident.goto(meeting)
    await resident.getByText(said).waitFor()
    await resident.getByText(note).waitFor()
    await screens(resident, 'month-shared')
  })

  await step('everybody reads the digest without a login', async () => {
    await center.getByRole('button', { name: 'みんなに知らせる' }).click()
    await center.getByLabel('みんなに知らせることば').fill(digest)
    await center.getByRole('button', { name: 'みんなに知らせる' }).click()
    await center.getByText('みんなに知らせた', { exact: true }).first().waitFor()

    const anybody = await openDevice(PHONE)
    await anybody.goto('/public/102024')
    const article = anybody.getByRole('article').filter({ hasText: digest })
    await article.getByRole('heading', { name: /八幡協議体/ }).waitFor()
    assert.ok(!(await textOf(anybody.getByRole('main'))).includes(said))
  })

  await step('the city sees the month of 八幡: held, and one decision more', async () => {
    const state = await stateOfYawata(city)

    assert.match(state.month, /開催/)
    assert.equal(state.decisions, before.decisions + 1)
  })

  await step('to the center the page of logins does not exist', async () => {
    await center.goto('/people')
    await center.getByRole('heading', { level: 1, name: 'このページはありません' }).waitFor()
    assert.equal(await center.getByText('yawata-resident').count(), 0)
  })
})
