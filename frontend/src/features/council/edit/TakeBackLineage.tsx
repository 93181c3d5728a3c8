import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import type { Council, Lineage } from '../api'
import { LineageLine } from '../LineageLine'

type Props = { council: Council; lineage: Lineage }

/** One line of the history, and the way to take it back when it was a mistake; asks once, in place. */
export function TakeBackLineage({ council, lineage }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const takeBack = useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/v1/municipalities/{code}/councils/{councilId}/lineage/{lineageId}', {
          params: { path: { code, councilId: council.id, lineageId: lineage.id } },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['councils', code] }),
  })
  return (
    <>
      <LineageLine lineage={lineage} />
      {asking ? (
        <Notice tone="warning" title="このなりたちを消しますか" live>
          <p>{lineage.otherName}のページからも消えます。もう一度書くことはできます。</p>
          {takeBack.isError && <p role="alert">{messageOf(takeBack.error)}</p>}
          <div className="row">
            <Button onClick={() => setAsking(false)}>消さない</Button>
            <Button look="danger" unavailable={takeBack.isPending} onClick={() => takeBack.mutate()}>
              消す
            </Button>
          </div>
        </Notice>
      ) : (
        <Button look="quiet" onClick={() => setAsking(true)}>
          まちがいなので消す
          <span className="visually-hidden">：{lineage.otherName}</span>
        </Button>
      )}
    </>
  )
}
