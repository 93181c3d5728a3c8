import type { CouncilSummary, Member } from './api'

export const COUNCIL_STATUSES = [
  { value: 'FORMING', label: '立ち上げ中' },
  { value: 'ACTIVE', label: '活動中' },
  { value: 'PAUSED', label: 'お休み中' },
  { value: 'CLOSED', label: '終わりました' },
] as const

export const MEMBER_KINDS = [
  { value: 'LOCAL_ACTOR', label: '地域で活動する人' },
  { value: 'CONNECTOR', label: 'つなぐ人' },
  { value: 'SUPPORT_ACTOR', label: '支える人' },
] as const

export function councilStatusWords(status: CouncilSummary['status']): string {
  return COUNCIL_STATUSES.find((each) => each.value === status)?.label ?? ''
}

export function memberKindWords(kind: Member['kind']): string {
  return MEMBER_KINDS.find((each) => each.value === kind)?.label ?? ''
}

/** 第1層; other towns count 0 or 1.5. */
export function layerWords(layer: string): string {
  return /^[\d.]+$/.test(layer) ? `第${layer}層` : layer
}
