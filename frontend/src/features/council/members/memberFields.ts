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

export type PersonFields = { name: string; kana: string; phone: string; email: string; consentOn: string }

export const NO_PERSON: PersonFields = { name: '', kana: '', phone: '', email: '', consentOn: '' }

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
  const name = filled(person.name)
  if (!name) return {}
  const rest = {
    kana: filled(person.kana),
    phone: filled(person.phone),
    email: filled(person.email),
    consentOn: filled(person.consentOn),
  }
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return { person: { name, ...given } }
}
