import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { changing } from '@/shared/api/headers'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import type { MapNote } from '../api'

/** Asks once, in place. */
export function RemoveNote({ note, onDone }: { note: MapNote; onDone: () => void }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const removing = useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/v1/municipalities/{code}/map-notes/{mapNoteId}', {
          params: { path: { code, mapNoteId: note.id } },
          headers: changing(note.version),
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['map-notes', code, 'list'] })
      onDone()
    },
  })
  if (!asking) {
    return (
      <Button look="danger" onClick={() => setAsking(true)}>
        このメモを消す
      </Button>
    )
  }
  return (
    <Notice tone="warning" title="このメモを地図から消しますか" live>
      <p>消したメモは、もとにもどせません。</p>
      {removing.isError && <p role="alert">{messageOf(removing.error)}</p>}
      <div className="row">
        <Button onClick={() => setAsking(false)}>消さない</Button>
        <Button look="danger" onClick={() => removing.mutate()}>
          消す
        </Button>
      </div>
    </Notice>
  )
}
