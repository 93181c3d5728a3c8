import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { type Gap, usePutOnAgenda } from '../api'

type Props = { code: string; gap: Gap; staff: boolean }

/** One press, and it stands on the agenda of the next meeting; where it stands already, the way there. */
export function GapAgenda({ code, gap, staff }: Props) {
  const { nextMeeting: next, agenda } = gap
  const waiting = next && !agenda.some(({ meetingId }) => meetingId === next.meetingId)
  return (
    <div className="gap-agenda screen-only">
      {agenda.map(({ meetingId, heldOn, councilName }) => (
        <Notice key={meetingId} tone="success" live>
          <p>
            {formatDay(heldOn)} {councilName}の議題です。{' '}
            <Link to="/meetings/$meetingId" params={{ meetingId }}>
              会議を見る
            </Link>
          </p>
        </Notice>
      ))}
      {waiting && <PutOnAgenda code={code} gap={gap} next={next} />}
      {staff && !next && agenda.length === 0 && (
        <p>
          あなたが書ける、この地域の協議体のこれからの会議がありません。 <Link to="/meetings/new">会議をひらく</Link>
        </p>
      )}
    </div>
  )
}

function PutOnAgenda({ code, gap, next }: Omit<Props, 'staff'> & { next: NonNullable<Gap['nextMeeting']> }) {
  const [key] = useState(() => crypto.randomUUID())
  const putting = usePutOnAgenda(code, gap.areaId, gap.kind)
  return (
    <>
      {putting.isError && (
        <Notice tone="danger" live>
          <p>{messageOf(putting.error)}</p>
        </Notice>
      )}
      <Button look="primary" large unavailable={putting.isPending} onClick={() => putting.mutate(key)}>
        協議体の議題にする
      </Button>
      <p>
        {formatDay(next.heldOn)} {next.councilName}の議題になります。
      </p>
    </>
  )
}
