import type { Page } from 'playwright-core'
import { apiOf, type Schemas } from './api.ts'
import { theCouncil } from './meetings.ts'
import { dayInJapan, words } from './words.ts'

/** Somebody new on the council's list, who has no login yet. */
export async function aNewMember(councilName: string): Promise<{ id: string; label: string }> {
  const label = words('ボランティア')
  const city = await apiOf('takasaki-city')
  const { id } = await theCouncil(councilName)
  const member = { capacity: label, kind: 'LOCAL_ACTOR', core: false, termFrom: dayInJapan().iso }
  return { id: (await city.create<Schemas['MemberView']>(`councils/${id}/members`, member)).id, label }
}

/** A new member's login, as yet without any password. */
export async function anInvitedMember(councilName: string): Promise<Schemas['AccountView']> {
  const member = await aNewMember(councilName)
  const username = `member-${crypto.randomUUID().slice(0, 8)}`
  const invitation = { username, label: member.label, role: 'RESIDENT', memberId: member.id }
  return (await apiOf('takasaki-city')).create<Schemas['AccountView']>('accounts', invitation)
}

/** On the page of somebody's login: makes the sheet for handing over and reads it. */
export async function makeSheet(city: Page): Promise<{ username: string; firstPassword: string }> {
  await city.getByRole('button', { name: 'はじめのパスワードの紙を作る' }).click()
  await city.getByRole('heading', { level: 1, name: /はじめの紙/ }).waitFor()
  const [username = '', firstPassword = ''] = await city.getByRole('definition').allTextContents()
  return { username, firstPassword }
}
