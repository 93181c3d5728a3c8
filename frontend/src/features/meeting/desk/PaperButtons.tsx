import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { Button } from '@/shared/ui/Button'
import type { Meeting } from '../api'
import { Failure } from '../Failure'
import { openSheet } from './files'

/** The sheets of a meeting: the pack before it, the minutes after it. */
export function PaperButtons({ meeting }: { meeting: Meeting }) {
  const { municipalityCode: code } = useMe()
  const print = useMutation({
    mutationFn: (sheet: 'pack' | 'minutes') =>
      openSheet(`/api/v1/municipalities/${code}/meetings/${meeting.id}/${sheet}.pdf`),
  })
  const over = meeting.status === 'SHARED' || meeting.status === 'PUBLISHED'
  const params = { meetingId: meeting.id }
  return (
    <>
      <Button onClick={() => print.mutate(over ? 'minutes' : 'pack')}>{over ? '記録を印刷する' : '資料を印刷する'}</Button>
      <Link to="/meetings/$meetingId/pack" params={params}>
        資料を見る
      </Link>
      <Link to="/meetings/$meetingId/minutes" params={params}>
        記録を見る
      </Link>
      <Failure error={print.error} />
    </>
  )
}
