import type { Stored } from '@/shared/forms/mergeEdits'
import type { Meeting } from '../api'
import { type MeetingInput, present } from '../meetingFields'

export type PlanFields = {
  kind: string
  councilIds: string[]
  theme: string
  intent: string
  heldOn: string
  startsAt: string
  endsAt: string
  place: string
  onlineUrl: string
}

export const REGULAR = 'REGULAR'

export const NEW_PLAN: PlanFields = {
  kind: REGULAR,
  councilIds: [],
  theme: '',
  intent: '',
  heldOn: '',
  startsAt: '',
  endsAt: '',
  place: '',
  onlineUrl: '',
}

export function storedPlan(meeting: Meeting): Stored<PlanFields> {
  const { kind, theme = '', intent = '', heldOn, startsAt = '', endsAt = '', place = '', onlineUrl = '' } = meeting
  const councilIds = meeting.councils.map((council) => council.id)
  return {
    fields: { kind, councilIds, theme, intent, heldOn, startsAt, endsAt, place, onlineUrl },
    version: meeting.version,
  }
}

/** The plan's part of a meeting; councils that take part already keep their numbers. */
export function planPart({ councilIds, ...fields }: PlanFields, before: Meeting['councils'] = []) {
  const numbers = new Map(before.map((council) => [council.id, council.number]))
  return {
    ...trimmed(fields),
    councils: councilIds.map((id) => present({ id, number: numbers.get(id) })),
  }
}

export function newMeetingBody(fields: PlanFields): MeetingInput {
  return present({ ...planPart(fields), goals: [] }) as MeetingInput
}

function trimmed<Fields extends Record<string, string>>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.trim()])) as Fields
}
