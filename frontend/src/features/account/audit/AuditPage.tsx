import { Link } from '@tanstack/react-router'
import { formatInstant } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Page } from '@/shared/ui/Page'
import { PrintButton } from '@/shared/ui/PrintButton'
import { Select } from '@/shared/ui/Select'
import type { AuditEntry, AuditFilter } from './api'
import { why } from './reasons'
import { ENTITY_WORDS, whatChanged, whatHappened, whoDid } from './words'

type Props = {
  entries: readonly AuditEntry[]
  filter: AuditFilter
  onFilter: (entity: string | undefined) => void
  /** Absent when everything is shown. */
  onMore: (() => void) | undefined
  loading: boolean
}

/** Who saw or changed what, and why; nobody can change these lines. */
export function AuditPage({ entries, filter, onFilter, onMore, loading }: Props) {
  return (
    <Page title="だれが何をしたかの記録" aside={<PrintButton />}>
      <p>名前や連絡先を見たことと、書きかえたことが残ります。中身は残りません。この記録は、だれにも消せません。</p>
      <Select
        label="何の記録"
        emptyLabel="ぜんぶ"
        options={Object.entries(ENTITY_WORDS).map(([value, label]) => ({ value, label }))}
        value={filter.entity ?? ''}
        onChange={(event) => onFilter(event.target.value || undefined)}
      />
      {filter.entityId && (
        <p>
          ひとつのものの記録だけを出しています。{' '}
          <Link to="/audit" search={{ entity: filter.entity }}>
            ほかのものも出す
          </Link>
        </p>
      )}
      {entries.length === 0 ? (
        <EmptyState title="記録はありません。" />
      ) : (
        <DataTable caption="新しい順" columns={COLUMNS} rows={entries} rowKey={(entry) => entry.id} />
      )}
      {onMore && (
        <Button unavailable={loading} onClick={onMore}>
          {loading ? '読んでいます' : 'もっと前の記録を見る'}
        </Button>
      )}
    </Page>
  )
}

const COLUMNS: readonly Column<AuditEntry>[] = [
  { key: 'at', label: 'いつ', cell: (row) => formatInstant(row.at) },
  { key: 'who', label: 'だれが', cell: whoDid },
  { key: 'what', label: '何を', cell: whatHappened },
  { key: 'changed', label: 'かわった所', cell: (row) => whatChanged(row) || '—' },
  { key: 'why', label: 'なぜ', cell: why },
]
