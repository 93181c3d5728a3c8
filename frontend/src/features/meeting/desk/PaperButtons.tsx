import { Link } from '@tanstack/react-router'
import type { Meeting } from '../api'
import { SheetButton } from '../papers/SheetButton'

/** The sheets of a meeting: the pack before it, the minutes after it. */
export function PaperButtons({ meeting, look }: { meeting: Meeting; look?: 'primary' }) {
  const over = meeting.status === 'SHARED' || meeting.status === 'PUBLISHED'
  const params = { meetingId: meeting.id }
  return (
    <>
      <SheetButton
        {...(look ? { look } : {})}
        meetingId={meeting.id}
        sheet={over ? 'minutes' : 'pack'}
        label={over ? '記録を印刷する' : '資料を印刷する'}
        stamp={`${meeting.version}/${meeting.agenda.map((item) => item.title).join()}`}
      />
      <Link to="/meetings/$meetingId/pack" params={params}>
        資料を見る
      </Link>
      <Link to="/meetings/$meetingId/minutes" params={params}>
        記録を見る
      </Link>
    </>
  )
}
