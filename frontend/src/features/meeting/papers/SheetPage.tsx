import type { ReactNode } from 'react'
import { formatTimes, formatWareki } from '@/shared/time/format'
import { Page } from '@/shared/ui/Page'
import '../meeting.css'
import { SheetButton } from './SheetButton'

type Head = { meetingNumber?: number; heldOn: string; startsAt?: string; endsAt?: string; place?: string }

type Props = {
  meetingId: string
  sheet: 'pack' | 'minutes'
  /** 資料, 記録 */
  what: string
  councils: string
  head: Head
  back: ReactNode
  children: ReactNode
}

/** A sheet as a page: the same words as on paper, in the same order. */
export function SheetPage({ meetingId, sheet, what, councils, head, back, children }: Props) {
  const number = head.meetingNumber ? ` 第${head.meetingNumber}回` : ''
  const day = `${formatWareki(head.heldOn)}${formatTimes(head.startsAt, head.endsAt)}`
  return (
    <Page
      title={`${councils}${number} ${what}`}
      lead={[day, head.place].filter(Boolean).join(' ')}
      back={back}
      aside={
        <SheetButton meetingId={meetingId} sheet={sheet} label={`${what}を印刷する`} stamp={JSON.stringify(head)} />
      }
      narrow
    >
      {children}
    </Page>
  )
}
