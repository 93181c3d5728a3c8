import type { Schemas } from './api/client'

export type NationalCategory = Schemas['NationalCategory']

/** 国の区分: under which municipalities report 生活支援等サービス to the national 介護サービス情報公表システム. */
export const NATIONAL_CATEGORIES: readonly { value: NationalCategory; label: string }[] = [
  { value: 'WATCHING', label: '見守り・安否確認' },
  { value: 'MEAL', label: '配食' },
  { value: 'HOUSEWORK', label: '家事援助' },
  { value: 'GATHERING', label: '交流の場・通いの場' },
  { value: 'CARER_SUPPORT', label: '介護者支援' },
  { value: 'OUTING', label: '外出支援' },
  { value: 'HUB', label: '多機能型拠点' },
  { value: 'OTHER', label: 'その他' },
]

export function categoryWords(category: NationalCategory): string {
  return NATIONAL_CATEGORIES.find(({ value }) => value === category)?.label ?? category
}
