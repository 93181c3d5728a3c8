import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Api, apiOf, type Schemas } from '../support/api.ts'
import { addressOn } from '../support/callSheet.ts'
import { dayInJapan, words } from '../support/words.ts'

export type Look = {
  /** A route of the app, its parameters as they stand in its file's name. */
  route: string
  search?: string
  /** The login that sees most of it; nobody where a page needs none. */
  user?: string
  /** Names the pictures. */
  name: string
}

const CITY = 'takasaki-city'
const CENTER = 'yawata-center'
const RESIDENT = 'yawata-resident'

/** Every route stands here at least once: a test says which one is missing. */
export const LOOKS: readonly Look[] = [
  { route: '/', name: 'start' },
  { route: '/auth/callback', name: 'login-failed' },
  { route: '/public/$code', name: 'public' },
  { route: '/census/$code/$link', name: 'census-answer' },
  { route: '/public/$code/resources', name: 'public-resources' },
  { route: '/public/$code/resources', search: '?view=map&weekday=TUESDAY', name: 'public-resources-map' },
  { route: '/public/$code/resources/$resourceId', name: 'public-resource' },
  { user: RESIDENT, route: '/home', name: 'home-resident' },
  { user: RESIDENT, route: '/resources', search: '?today=yes&confirmed=yes', name: 'resources-resident' },
  { user: RESIDENT, route: '/resources/$resourceId', name: 'resource-resident' },
  { user: RESIDENT, route: '/voices/new', name: 'new-voice-what' },
  { user: RESIDENT, route: '/voices/new', search: '?category=MOBILITY', name: 'new-voice-where' },
  { user: RESIDENT, route: '/voices', name: 'my-voices' },
  { user: RESIDENT, route: '/voices/$voiceId', name: 'edit-voice' },
  { user: RESIDENT, route: '/voices/sent', name: 'voice-sent' },
  { user: RESIDENT, route: '/our-meetings', name: 'meetings-resident' },
  { user: RESIDENT, route: '/meetings/$meetingId', name: 'meeting-resident' },
  { user: RESIDENT, route: '/calendar', name: 'calendar' },
  { user: RESIDENT, route: '/gaps', name: 'gaps-resident' },
  { user: RESIDENT, route: '/gaps/$areaId/$kind', name: 'gap-resident' },
  { user: CENTER, route: '/gaps', search: '?scheme=$neighborhoods&only=gaps', name: 'gaps-center' },
  { user: CENTER, route: '/gaps/$areaId/$kind', name: 'gap-center' },
  { user: CENTER, route: '/home', name: 'home-center' },
  { user: CENTER, route: '/states', name: 'states-center' },
  { user: CENTER, route: '/voices', name: 'review' },
  { user: CENTER, route: '/resources', search: '?view=map', name: 'resources-center' },
  { user: CENTER, route: '/resources/new', name: 'resource-new' },
  { user: CENTER, route: '/resources/$resourceId', name: 'resource-center' },
  { user: CENTER, route: '/resources/$resourceId/edit', name: 'resource-edit' },
  { user: CENTER, route: '/map-notes/new', name: 'map-note-new' },
  { user: CENTER, route: '/map-notes/$mapNoteId', name: 'map-note-edit' },
  { user: CENTER, route: '/councils', name: 'councils' },
  { user: CENTER, route: '/councils/$councilId', name: 'council' },
  { user: CENTER, route: '/councils/$councilId/edit', name: 'council-edit' },
  { user: CENTER, route: '/councils/$councilId/members/new', name: 'member-new' },
  { user: CENTER, route: '/councils/$councilId/members/$memberId', name: 'member-edit' },
  { user: CENTER, route: '/councils/$councilId/members/$memberId/handover', name: 'member-handover' },
  { user: CENTER, route: '/meetings', name: 'meetings' },
  { user: CENTER, route: '/meetings', search: '?when=past', name: 'meetings-past' },
  { user: CENTER, route: '/meetings/new', search: '?councilId=$councilId', name: 'meeting-new' },
  { user: CENTER, route: '/meetings/$meetingId', name: 'meeting' },
  { user: CENTER, route: '/meetings/$meetingId/edit', name: 'meeting-edit' },
  { user: CENTER, route: '/meetings/$meetingId/pack', name: 'pack' },
  { user: CENTER, route: '/meetings/$meetingId/minutes', name: 'minutes' },
  { user: CENTER, route: '/census-rounds', name: 'census-rounds' },
  { user: CENTER, route: '/census-rounds/new', name: 'census-round-new' },
  { user: CENTER, route: '/census-rounds/$roundId', name: 'census-round' },
  { user: CENTER, route: '/census-rounds/$roundId', search: '?show=ALL', name: 'census-round-all' },
  { user: CENTER, route: '/resource-imports/new', name: 'resource-import-new' },
  { user: CITY, route: '/resource-imports/$importId', name: 'resource-import' },
  { user: CITY, route: '/home', name: 'home-city' },
  { user: CITY, route: '/states', name: 'states-city' },
  { user: CITY, route: '/councils/new', name: 'council-new' },
  { user: CITY, route: '/meetings/new', name: 'meeting-new-city' },
  { user: CITY, route: '/people', name: 'people' },
  { user: CITY, route: '/people/new', name: 'people-new' },
  { user: CITY, route: '/people/$accountId', search: '?invited=yes', name: 'person' },
  { user: CITY, route: '/settings', name: 'settings' },
  { user: CITY, route: '/settings/centers', search: '?open=new', name: 'settings-centers' },
  { user: CITY, route: '/settings/areas', search: '?open=new', name: 'settings-areas' },
  { user: CITY, route: '/settings/statistics', name: 'settings-statistics' },
  { user: CITY, route: '/settings/words', name: 'settings-words' },
  { user: CITY, route: '/settings/voice-kinds', name: 'settings-voice-kinds' },
  { user: CITY, route: '/audit', name: 'audit' },
]

/** All routes, from what the router itself is built of. */
export function everyRoute(): string[] {
  const tree = readFileSync(join(import.meta.dirname, '../../src/routeTree.gen.ts'), 'utf8')
  const block = /interface FileRoutesByTo \{([^}]*)\}/.exec(tree)?.[1] ?? ''
  return [...block.matchAll(/'([^']+)':/g)].map(([, route = '']) => route)
}

/** Things of the demo data that the addresses name, and one voice that nobody has looked at yet. */
export async function parameters(): Promise<ReadonlyMap<string, string>> {
  const [city, resident] = await Promise.all([apiOf(CITY), apiOf(RESIDENT)])
  const { items: councils } = await city.read<Schemas['CouncilPage']>('councils?limit=200')
  const council = councils.find(({ name }) => name === '八幡協議体')
  assert.ok(council)
  const { items: members } = await city.read<Schemas['MemberPage']>(`councils/${council.id}/members`)
  const { items: schemes } = await city.read<Schemas['AreaSchemePage']>('area-schemes?limit=200')
  const { items: accounts } = await city.read<Schemas['AccountPage']>('accounts?limit=200')
  return new Map([
    ['$code', '102024'],
    ['$councilId', council.id],
    ['$areaId', council.areaId],
    ['$kind', 'SALON'],
    ['$neighborhoods', schemes.find(({ code }) => code === 'NEIGHBORHOOD')?.id ?? ''],
    ['$memberId', members[0]?.id ?? ''],
    ['$accountId', accounts.find(({ username }) => username === RESIDENT)?.id ?? ''],
    ['$meetingId', await aSharedMeeting(city, council.id)],
    ...(await aRound(city)),
    ['$voiceId', await aNewVoice(resident, council.areaId)],
    ['$resourceId', await theMobileShop(city)],
    ['$mapNoteId', await aNote(city, council.areaId)],
    ['$importId', await aList(city, council.areaName)],
  ])
}

/** With a record, so that every part of its pages has something in it. */
async function aSharedMeeting(city: Api, councilId: string): Promise<string> {
  const { items } = await city.read<Schemas['MeetingPage']>(`meetings?councilId=${councilId}&sort=HELD_ON_DESC`)
  return items.find(({ status, agendaCount }) => status === 'SHARED' && agendaCount > 0)?.id ?? ''
}

/** The demo's round, and the address on the paper of one of its venues. */
async function aRound(city: Api): Promise<[string, string][]> {
  const { items: rounds } = await city.read<Schemas['CensusRoundPage']>('census-rounds')
  const round = rounds.find(({ status }) => status === 'OPEN')
  assert.ok(round)
  const { items } = await city.read<Schemas['CensusEntryPage']>(`census-rounds/${round.id}/entries?status=OPEN`)
  const address = addressOn(await city.print(`census-entries/${items[0]?.id}/call-sheet`))
  return [
    ['$roundId', round.id],
    ['$link', address.pathname.split('/').at(-1) ?? ''],
  ]
}

async function aNewVoice(resident: Api, areaId: string): Promise<string> {
  const voice = { category: 'OTHER', areaId, heardOn: dayInJapan().iso, text: words('ベンチがほしい') }
  return (await resident.create<Schemas['VoiceView']>('voices', voice)).id
}

/** With stops, so that its page has something of everything. */
async function theMobileShop(city: Api): Promise<string> {
  const text = encodeURIComponent('やわためぐり')
  const { items } = await city.read<Schemas['ResourcePage']>(`resources?text=${text}`)
  return items[0]?.id ?? ''
}

async function aNote(city: Api, areaId: string): Promise<string> {
  const note = {
    kind: 'DANGER',
    text: words('坂の下の曲がり角'),
    position: { latitude: 36.345, longitude: 138.952 },
    areaId,
    status: 'PUBLISHED',
    seenOn: dayInJapan().iso,
  }
  return (await city.create<Schemas['MapNoteView']>('map-notes', note)).id
}

/** With a row to save and a row to mend. */
async function aList(city: Api, areaName: string): Promise<string> {
  const csv = `名前,種類,区域,曜日・時間\n${words('川べりの会')},サロン,${areaName},毎週木曜 10:00~11:00\n${words('丘の会')},宇宙旅行,${areaName},\n`
  return (await city.bring<Schemas['ResourceImportView']>('resource-imports', csv)).id
}
