import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { Failure } from '@/features/meeting/Failure'
import { openSheet } from '@/features/meeting/files'
import { Button } from '@/shared/ui/Button'

type Props = { label: string } & ({ roundId: string; areaId: string | undefined } | { entryId: string })

/** Opens call sheets in a window of their own; papers that are out already go on to work. */
export function SheetsButton({ label, ...what }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const print = useMutation({
    mutationFn: () =>
      'entryId' in what
        ? openSheet(`/api/v1/municipalities/${code}/census-entries/${what.entryId}/call-sheet`, { method: 'POST' })
        : openSheet(`/api/v1/municipalities/${code}/census-rounds/${what.roundId}/call-sheets`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ answeredToo: false, ...(what.areaId ? { areaId: what.areaId } : {}) }),
          }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['census-rounds'] }),
  })
  return (
    <>
      <Button unavailable={print.isPending} onClick={() => print.mutate()}>
        {print.isPending ? '紙をつくっています' : label}
      </Button>
      <Failure error={print.error} />
    </>
  )
}
