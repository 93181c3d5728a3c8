import { useMutation, useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { Button } from '@/shared/ui/Button'
import { Failure } from '../Failure'
import { openSheet, readFile } from '../files'
import { countPages } from './countPages'

type Props = {
  meetingId: string
  sheet: 'pack' | 'minutes'
  label: string
  /** Changes when the sheet would come out with another number of pages. */
  stamp: string
  look?: 'primary' | 'secondary'
}

/** 資料を印刷する 2枚: opens the sheet in a window of its own, from where it is printed. */
export function SheetButton({ meetingId, sheet, label, stamp, look = 'secondary' }: Props) {
  const { municipalityCode: code } = useMe()
  const path = `/api/v1/municipalities/${code}/meetings/${meetingId}/${sheet}.pdf`
  const { data: pages } = useQuery({
    queryKey: ['sheet-pages', path, stamp],
    queryFn: async () => countPages(await readFile(path)),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const open = useMutation({ mutationFn: () => openSheet(path) })
  return (
    <>
      <Button look={look} onClick={() => open.mutate()}>
        {label}
        {pages ? ` ${pages}枚` : ''}
      </Button>
      <Failure error={open.error} />
    </>
  )
}
