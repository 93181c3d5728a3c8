import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import type { Schemas } from '@/shared/api/client'
import { messageOf } from '@/shared/api/problemMessages'
import { formatInstant } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { historyQuery } from '../api'

/** Who changed what; read only when somebody asks for it. */
export function ResourceHistory({ resourceId }: { resourceId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>これまでの変更</summary>
      {open && <Changes resourceId={resourceId} />}
    </details>
  )
}

function Changes({ resourceId }: { resourceId: string }) {
  const { municipalityCode: code } = useMe()
  const history = useInfiniteQuery(historyQuery(code, resourceId))
  if (history.error) {
    return (
      <Notice tone="danger" live>
        {messageOf(history.error)}
      </Notice>
    )
  }
  return (
    <>
      <ul className="plain-list">
        {history.data?.pages
          .flatMap((page) => page.items)
          .map((change) => (
            <li key={change.id} className="plain-list__item">
              {formatInstant(change.at)} {change.who ?? '自動の処理'}：{whatHappened(change)}
            </li>
          ))}
      </ul>
      {history.hasNextPage && <Button onClick={() => void history.fetchNextPage()}>もっと前を見る</Button>}
    </>
  )
}

const WORDS: Readonly<Record<string, string>> = {
  name: '名前',
  kana: 'ふりがな',
  kinds: '種類',
  scenes: '場面',
  formality: 'しくみ',
  organizer_name: 'だれが',
  organizer_kind: 'だれが（種類）',
  venue: '会場',
  address: '住所',
  latitude: '地図の場所',
  area_id: '地区',
  schedules: '日時',
  stops: 'とまる所',
  cost: 'お金',
  capacity: '人数',
  access: '行きやすさ',
  contact_text: '聞く所',
  contact_consent_on: '出してよいと聞いた日',
  note: 'ひとこと',
  source: '何で知ったか',
  status: 'いまの様子',
}

/** Columns that only follow others, such as the place in the list, are not worth a word. */
export function whatHappened({ operation, changed }: Pick<Schemas['ResourceChange'], 'operation' | 'changed'>): string {
  if (operation === 'createResourceConfirmation') return 'いまも続いていると確かめました'
  const words = changed.flatMap((column) => WORDS[column] ?? [])
  if (words.length > 0) return `${words.join('、')}をなおしました`
  return changed.length > 0 ? 'なおしました' : '書きました'
}
