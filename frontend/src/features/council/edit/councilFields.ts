import { filled, lines } from '@/shared/forms/filled'
import type { Stored } from '@/shared/forms/mergeEdits'
import type { Council } from '../api'

export type CouncilFields = {
  name: string
  brand: string
  aliases: string
  layer: string
  areaId: string
  centerIds: string[]
  foundedFiscalYear: string
  meetingRule: string
  meetingPlace: string
  status: Council['status']
  closedOn: string
}

export const NEW_COUNCIL: CouncilFields = {
  name: '',
  brand: '',
  aliases: '',
  layer: '2',
  areaId: '',
  centerIds: [],
  foundedFiscalYear: '',
  meetingRule: '',
  meetingPlace: '',
  status: 'FORMING',
  closedOn: '',
}

export function storedCouncil(council: Council): Stored<CouncilFields> {
  return {
    version: council.version,
    fields: {
      name: council.name,
      brand: council.brand ?? '',
      aliases: council.aliases.join('\n'),
      layer: council.layer,
      areaId: council.areaId,
      centerIds: council.centerIds,
      foundedFiscalYear: council.foundedFiscalYear?.toString() ?? '',
      meetingRule: council.meetingRule ?? '',
      meetingPlace: council.meetingPlace ?? '',
      status: council.status,
      closedOn: council.closedOn ?? '',
    },
  }
}

export function councilBody(fields: CouncilFields) {
  const texts = {
    brand: filled(fields.brand),
    meetingRule: filled(fields.meetingRule),
    meetingPlace: filled(fields.meetingPlace),
    closedOn: fields.status === 'CLOSED' ? filled(fields.closedOn) : undefined,
  }
  const given: Partial<Record<keyof typeof texts, string>> = Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== undefined),
  )
  return {
    name: fields.name.trim(),
    aliases: lines(fields.aliases),
    layer: fields.layer.trim(),
    areaId: fields.areaId,
    centerIds: fields.centerIds,
    status: fields.status,
    ...(fields.foundedFiscalYear ? { foundedFiscalYear: Number(fields.foundedFiscalYear) } : {}),
    ...given,
  }
}
