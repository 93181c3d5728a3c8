import type { Schemas } from '@/shared/api/client'
import { filled } from '@/shared/forms/filled'
import type { Stored } from '@/shared/forms/mergeEdits'
import type { Position, Resource } from '../api'

/** The fields are named like the members of the body, so that the server's errors find them. */
export type ResourceFields = {
  name: string
  kana: string
  kinds: string[]
  scenes: string[]
  formality: Resource['formality']
  organizer: { name: string; kind: string }
  venue: string
  address: string
  position: PositionFields
  areaId: string
  schedules: { wording: string }[]
  stops: StopFields[]
  cost: string
  capacity: string
  access: Resource['access']
  contact: { text: string; consentOn: string }
  note: string
  source: string
  status: Resource['status']
}

export type PositionFields = { latitude: string; longitude: string }
type StopFields = { time: string; place: string; position: PositionFields }

export const NEW_RESOURCE: ResourceFields = {
  name: '',
  kana: '',
  kinds: [],
  scenes: [],
  formality: 'INFORMAL',
  organizer: { name: '', kind: '' },
  venue: '',
  address: '',
  position: { latitude: '', longitude: '' },
  areaId: '',
  schedules: [{ wording: '' }],
  stops: [],
  cost: '',
  capacity: '',
  access: [],
  contact: { text: '', consentOn: '' },
  note: '',
  source: '',
  status: 'DRAFT',
}

export function storedResource(resource: Resource): Stored<ResourceFields> {
  const { organizer, contact } = resource
  return {
    version: resource.version,
    fields: {
      name: resource.name,
      kana: resource.kana ?? '',
      kinds: resource.kinds,
      scenes: resource.scenes,
      formality: resource.formality,
      organizer: { name: organizer?.name ?? '', kind: organizer?.kind ?? '' },
      venue: resource.venue ?? '',
      address: resource.address ?? '',
      position: positionFields(resource.position),
      areaId: resource.areaId,
      schedules:
        resource.schedules.length > 0 ? resource.schedules.map(({ wording }) => ({ wording })) : [{ wording: '' }],
      stops: resource.stops.map(({ time, place, position }) => ({
        time: time ?? '',
        place,
        position: positionFields(position),
      })),
      cost: resource.cost ?? '',
      capacity: resource.capacity?.toString() ?? '',
      access: resource.access,
      contact: { text: contact?.text ?? '', consentOn: contact?.consentOn ?? '' },
      note: resource.note ?? '',
      source: resource.source ?? '',
      status: resource.status,
    },
  }
}

export function resourceBody(fields: ResourceFields): Schemas['ResourceInput'] {
  const organizer = filled(fields.organizer.name)
  const organizerKind = filled(fields.organizer.kind)
  const contact = filled(fields.contact.text)
  const consentOn = filled(fields.contact.consentOn)
  const position = positionBody(fields.position)
  return {
    name: fields.name.trim(),
    kinds: fields.kinds,
    scenes: fields.scenes,
    formality: fields.formality,
    areaId: fields.areaId,
    schedules: fields.schedules.flatMap(({ wording }) => (filled(wording) ? [{ wording: wording.trim() }] : [])),
    stops: fields.stops.map((stop) => {
      const at = positionBody(stop.position)
      return { place: stop.place.trim(), ...(stop.time && { time: stop.time }), ...(at && { position: at }) }
    }),
    access: fields.access,
    status: fields.status,
    ...texts(fields, ['kana', 'venue', 'address', 'cost', 'note', 'source']),
    ...(fields.capacity && { capacity: Number(fields.capacity) }),
    ...(organizer && { organizer: { name: organizer, ...(organizerKind && { kind: organizerKind }) } }),
    ...(contact && { contact: { text: contact, ...(consentOn && { consentOn }) } }),
    ...(position && { position }),
  }
}

export function positionFields(position: Position | undefined): PositionFields {
  return { latitude: position?.latitude.toString() ?? '', longitude: position?.longitude.toString() ?? '' }
}

/** Nothing unless both numbers are there. */
export function positionBody({ latitude, longitude }: PositionFields): Position | undefined {
  if (!latitude.trim() || !longitude.trim()) return undefined
  return { latitude: Number(latitude), longitude: Number(longitude) }
}

type Text = 'kana' | 'venue' | 'address' | 'cost' | 'note' | 'source'

function texts(fields: ResourceFields, names: readonly Text[]): Partial<Record<Text, string>> {
  return Object.fromEntries(names.flatMap((name) => (filled(fields[name]) ? [[name, fields[name].trim()]] : [])))
}
