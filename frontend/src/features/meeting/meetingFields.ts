import type { Schemas } from '@/shared/api/client'
import type { Meeting } from './api'

export type MeetingInput = Schemas['MeetingInput']

/** All that a meeting's own PUT carries, so that one form may change its part and leave the rest. */
export function inputOf(meeting: Meeting): MeetingInput {
  const { kind, theme, intent, heldOn, startsAt, endsAt, place, onlineUrl, purpose, goals } = meeting
  const { results, coordinatorNote, publicDigest, nextOn } = meeting
  return present({
    kind,
    councils: meeting.councils.map(({ id, number }) => (number === undefined ? { id } : { id, number })),
    heldOn,
    goals,
    theme,
    intent,
    startsAt: minute(startsAt),
    endsAt: minute(endsAt),
    place,
    onlineUrl,
    purpose,
    results,
    coordinatorNote,
    publicDigest,
    nextOn,
  })
}

/** Without what is empty: the API knows absent, not empty. */
export function present<Given extends { [name: string]: unknown }>(given: Given): Present<Given> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Present<Given>
}

type Present<Given> = {
  [Key in keyof Given as undefined extends Given[Key] ? never : Key]: Given[Key]
} & { [Key in keyof Given as undefined extends Given[Key] ? Key : never]?: Exclude<Given[Key], undefined> }

/** `14:00`, from `14:00` or `14:00:00`. */
function minute(time: string | undefined): string | undefined {
  return time?.slice(0, 5)
}
