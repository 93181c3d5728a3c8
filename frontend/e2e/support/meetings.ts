import assert from 'node:assert/strict'
import { apiOf, type Schemas } from './api.ts'
import { dayInJapan, words } from './words.ts'

/** A meeting of 豊岡 that belongs to one test alone, with one subject; far enough away to be nobody's next one. */
export async function aMeetingOfToyooka(): Promise<Schemas['MeetingView']> {
  const center = await apiOf('toyooka-center')
  const council = await theCouncil('豊岡協議体')
  const { id } = await center.create<Schemas['MeetingView']>('meetings', {
    kind: 'REGULAR',
    councils: [{ id: council.id }],
    heldOn: dayInJapan(200).iso,
    place: words('豊岡公民館'),
  })
  await center.create(`meetings/${id}/agenda-items`, { title: words('ゴミ出しのこと') })
  return center.read(`meetings/${id}`)
}

export async function theCouncil(name: string): Promise<Schemas['CouncilSummary']> {
  const city = await apiOf('takasaki-city')
  const { items } = await city.read<Schemas['CouncilPage']>('councils?limit=200')
  return items.find((council) => council.name === name) ?? assert.fail(name)
}
