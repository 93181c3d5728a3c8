import type { Schemas } from '@/shared/api/client'
import { filled } from '@/shared/forms/filled'
import type { Stored } from '@/shared/forms/mergeEdits'
import type { Person } from './api'

export type PersonFields = { name: string; kana: string; phone: string; email: string; consentOn: string }

export const NO_PERSON: PersonFields = { name: '', kana: '', phone: '', email: '', consentOn: '' }

export function storedPerson(person: Person): Stored<PersonFields> {
  const { name = '', kana = '', phone = '', email = '', consentOn = '' } = person
  return { fields: { name, kana, phone, email, consentOn }, version: person.version ?? 0 }
}

export function contactOf({ name, kana, phone, email, consentOn }: PersonFields): Schemas['PersonInput'] {
  const all = { name, kana, phone, email, consentOn }
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, text]) => {
      const value = filled(text)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}
