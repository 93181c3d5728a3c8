import { useInfiniteQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { Failure } from '@/features/meeting/Failure'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { type EntryStatus, entriesQuery, type Round } from './api'
import { EntryCard } from './EntryCard'

type Props = { round: Round; status: EntryStatus | undefined; areaId: string | undefined }

const EMPTY: Record<EntryStatus | 'ALL', string> = {
  TO_REVIEW: '確かめてほしい答えはありません。',
  OPEN: 'ぜんぶ答えがあります。',
  SETTLED: '済んだものは、まだありません。',
  ALL: 'ここには何もありません。',
}

/** What is asked, by kana. */
export function EntryList({ round, status, areaId }: Props) {
  const { municipalityCode: code } = useMe()
  const entries = useInfiniteQuery(entriesQuery(code, round.id, { status, areaId }))
  if (!entries.data) return <Failure error={entries.error} />
  const items = entries.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <EmptyState title={EMPTY[status ?? 'ALL']} />
  return (
    <>
      <ul className="plain-list entries">
        {items.map((entry) => (
          <EntryCard
            key={entry.id}
            entry={entry}
            open={round.status !== 'CLOSED'}
            printable={round.status === 'OPEN'}
          />
        ))}
      </ul>
      {entries.hasNextPage && <Button onClick={() => void entries.fetchNextPage()}>もっと出す</Button>}
    </>
  )
}
