import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { apiOf, type Schemas } from '../support/api.ts'
import { openDevice } from '../support/browser.ts'
import { login } from '../support/login.ts'
import { aMeetingOfToyooka } from '../support/meetings.ts'
import { screens } from '../support/screens.ts'
import { words } from '../support/words.ts'

type Desks = { meeting: Schemas['MeetingView']; center: Page; city: Page }

/** The center and the city sit before the same meeting, each with what it was a moment ago. */
async function twoDesks(page: '' | '/edit'): Promise<Desks> {
  const meeting = await aMeetingOfToyooka()
  const [center, city] = await Promise.all([openDevice(), openDevice()])
  await login(center, 'toyooka-center')
  await login(city, 'takasaki-city')
  for (const desk of [center, city]) {
    await desk.goto(`/meetings/${meeting.id}${page}`)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    await desk.waitForLoadState('networkidle')
  }
  return { meeting, center, city }
}

async function now({ meeting }: Desks): Promise<Schemas['MeetingView']> {
  return (await apiOf('toyooka-center')).read(`meetings/${meeting.id}`)
}

async function savePlan(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '保存する', exact: true }).click()
}

test('two people change one place: the second sees both and keeps the own words', async () => {
  const desks = await twoDesks('/edit')
  const { center, city } = desks
  const [theirs, mine] = [words('市役所の会議室'), words('豊岡の集会所')]
  await city.getByLabel('場所').fill(theirs)
  await savePlan(city)
  await city.getByRole('heading', { level: 2, name: '議題' }).waitFor()

  await center.getByLabel('場所').fill(mine)
  await savePlan(center)
  const conflict = center.getByRole('region', { name: 'ほかの人の変更とぶつかりました' })
  await conflict.getByRole('region', { name: '相手の内容' }).getByText(theirs).waitFor()
  await conflict.getByRole('region', { name: '自分の内容' }).getByText(mine).waitFor()
  assert.equal((await now(desks)).place, theirs)
  await screens(center, 'conflict')
  await conflict.getByRole('button', { name: '自分の内容で保存する' }).click()

  await center.getByRole('heading', { level: 2, name: '議題' }).waitFor()
  assert.equal((await now(desks)).place, mine)
})

test('two people write down the same talk: the second may take the words of the first', async () => {
  const desks = await twoDesks('')
  const { center, city } = desks
  const [theirs, mine] = [words('班ごとに聞いてみる'), words('来月また話す')]
  const said = (desk: Page) => desk.getByLabel('話したこと', { exact: true })
  await said(city).fill(theirs)
  await city.getByRole('button', { name: '話したことを保存する' }).click()
  await city.getByText(/^保存しました/).waitFor()

  await said(center).fill(mine)
  await center.getByRole('button', { name: '話したことを保存する' }).click()
  await center.getByRole('button', { name: '相手の内容にする' }).click()

  await center.getByText('ほかの人が先になおしました').waitFor({ state: 'detached' })
  assert.equal(await said(center).inputValue(), theirs)
  assert.equal((await now(desks)).agenda[0]?.said, theirs)
})

test('two people change different things: both are kept, and nobody is asked', async () => {
  const desks = await twoDesks('/edit')
  const { center, city } = desks
  const place = words('豊岡公民館の和室')
  await city.getByLabel('場所').fill(place)
  await savePlan(city)
  await city.getByRole('heading', { level: 2, name: '議題' }).waitFor()

  await center.getByLabel('始まり').fill('10:00')
  await savePlan(center)
  await center.getByRole('heading', { level: 2, name: '議題' }).waitFor()

  const { place: kept, startsAt } = await now(desks)
  assert.deepEqual([kept, startsAt?.slice(0, 5)], [place, '10:00'])
})
