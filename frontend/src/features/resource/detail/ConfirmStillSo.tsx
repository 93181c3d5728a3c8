import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'
import { messageOf } from '@/shared/api/problemMessages'
import { today } from '@/shared/time/civilDay'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { type Resource, resourceQuery } from '../api'

/** One press: somebody looked, and it is still so today. */
export function ConfirmStillSo({ resource }: { resource: Resource }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const key = useRef<string>(crypto.randomUUID()) // a second press of the same visit writes nothing twice
  const confirming = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/municipalities/{code}/resources/{resourceId}/confirmations', {
          params: { path: { code, resourceId: resource.id } },
          body: { confirmedOn: today() },
          headers: creating(key.current),
        }),
      ),
    onSuccess: (confirmed) => {
      queryClient.setQueryData(resourceQuery(code, resource.id).queryKey, confirmed)
      return queryClient.invalidateQueries({ queryKey: ['resources', code] })
    },
  })
  return (
    <section className="part" aria-labelledby="still-so">
      <h2 id="still-so">いまも続いていますか</h2>
      <p>
        {resource.confirmedOn
          ? `${formatDay(resource.confirmedOn)}に${resource.confirmedBy ? `${resource.confirmedBy}が` : ''}確認しました。`
          : 'まだだれも確認していません。'}
      </p>
      <Button onClick={() => confirming.mutate()} unavailable={confirming.isPending}>
        いまも続いています（きょう確認した）
      </Button>
      <div role="status">{confirming.isSuccess && <p>きょうの日付で残しました。</p>}</div>
      {confirming.isError && (
        <Notice tone="danger" live>
          {messageOf(confirming.error)}
        </Notice>
      )}
    </section>
  )
}
