import { contactOf, type PersonFields } from '@/features/account/person/personFields'
import { filled } from '@/shared/forms/filled'
import type { Stored } from '@/shared/forms/mergeEdits'
import type { Member } from '../api'

export type MemberFields = {
  capacity: string
  locality: string
  kind: Member['kind']
  core: boolean
  termFrom: string
  termTo: string
}

export function storedMember(member: Member): Stored<MemberFields> {
  const { capacity, locality = '', kind, core, termFrom, termTo = '', version } = member
  return { fields: { capacity, locality, kind, core, termFrom, termTo }, version }
}

export function memberBody({ capacity, locality, kind, core, termFrom, termTo }: MemberFields) {
  const place = filled(locality)
  return {
    capacity: capacity.trim(),
    ...(place ? { locality: place } : {}),
    kind,
    core,
    termFrom,
    ...(termTo ? { termTo } : {}),
  }
}

/** Only a person with a name is one. */
export function personBody(person: PersonFields) {
  return filled(person.name) ? { person: contactOf(person) } : {}
}
