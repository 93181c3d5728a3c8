import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { Failure } from '@/features/meeting/Failure'
import { formatDay, formatWareki } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { StateMark } from '@/shared/ui/StateMark'
import { type Entry, revokeLinks } from './api'
import { HeardForm } from './HeardForm'
import { ReviewButtons } from './ReviewButtons'
import { SheetsButton } from './SheetsButton'
import { entryMark, entryWords, HOW_WORDS } from './words'

type Props = { entry: Entry; open: boolean; printable: boolean }

/** One venue: what is known, and the next thing to do about it. */
export function EntryCard({ entry, open, printable }: Props) {
  return (
    <li className="plain-list__item">
      <h3 className="plain-list__name">{entry.name}</h3>
      <p className="plain-list__facts">
        <StateMark mark={entryMark(entry)}>{entryWords(entry)}</StateMark>
        <span>
          {entry.areaName}
          {entry.venue && `　${entry.venue}`}
        </span>
        <span>
          {entry.confirmedOn ? `前の確認 ${formatWareki(entry.confirmedOn)}` : 'まだ確認されていません'}
          {entry.stale && '（1年以上たっています）'}
        </span>
      </p>
      {entry.answeredOn && entry.answeredHow && (
        <p className="plain-list__facts">
          <span>
            {formatDay(entry.answeredOn)}に{HOW_WORDS[entry.answeredHow]}
            {entry.answeredBy && `（${entry.answeredBy}）`}
          </span>
          {entry.note && <span>「{entry.note}」</span>}
        </p>
      )}
      {open && entry.status === 'TO_REVIEW' && <ReviewButtons entry={entry} />}
      {open && (
        <details>
          <summary>{entry.name}：電話で聞いた・紙を印刷する</summary>
          <HeardForm entry={entry} />
          {printable && <Papers entry={entry} />}
        </details>
      )}
    </li>
  )
}

function Papers({ entry }: { entry: Entry }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const revoke = useMutation({
    mutationFn: () => revokeLinks(code, entry),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['census-rounds'] }),
  })
  return (
    <div className="row">
      <SheetsButton entryId={entry.id} label="この紙を印刷する" />
      {entry.printedOn && (
        <>
          <span>{formatDay(entry.printedOn)}に印刷しました</span>
          <Button look="quiet" onClick={() => revoke.mutate()}>
            配った紙のQRを止める
          </Button>
        </>
      )}
      <Failure error={revoke.error} />
    </div>
  )
}
