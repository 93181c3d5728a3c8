import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { Failure } from '@/features/meeting/Failure'
import { Button, buttonClass } from '@/shared/ui/Button'
import { type Entry, review } from './api'
import { ACCEPT_WORDS } from './words'

/** One press does what the venue said; what has changed is written into the resource first. */
export function ReviewButtons({ entry }: { entry: Entry }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const decide = useMutation({
    mutationFn: (accepted: boolean) => review(code, entry, accepted),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['census-rounds'] }),
  })
  if (!entry.answer) return null
  return (
    <>
      <div className="row">
        {entry.answer === 'CHANGED' && (
          <Link
            className={buttonClass('primary')}
            to="/resources/$resourceId/edit"
            params={{ resourceId: entry.resourceId }}
          >
            内容をなおす
          </Link>
        )}
        <Button look={entry.answer === 'CHANGED' ? 'secondary' : 'primary'} onClick={() => decide.mutate(true)}>
          {ACCEPT_WORDS[entry.answer]}
        </Button>
        <Button look="quiet" onClick={() => decide.mutate(false)}>
          ちがうので、もう一度たずねる
        </Button>
      </div>
      <Failure error={decide.error} />
    </>
  )
}
