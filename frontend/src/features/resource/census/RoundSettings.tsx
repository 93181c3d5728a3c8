import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { Failure } from '@/features/meeting/Failure'
import { Button } from '@/shared/ui/Button'
import { DateField } from '@/shared/ui/DateField'
import { Field } from '@/shared/ui/Field'
import { changeRound, type Round } from './api'

/** Prolong, rename, close; a closed round is a record. */
export function RoundSettings({ round }: { round: Round }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const [name, setName] = useState(round.name)
  const [closesOn, setClosesOn] = useState<string | undefined>(round.closesOn)
  const [closing, setClosing] = useState(false)
  const change = useMutation({
    mutationFn: (closed: boolean) =>
      changeRound(code, round, { name: name.trim() || round.name, closesOn: closesOn ?? round.closesOn, closed }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['census-rounds'] }),
  })
  return (
    <details className="card census-settings">
      <summary>期限をのばす・終わりにする</summary>
      <Field label="名前" maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
      <DateField label="いつまで" name="closesOn" value={closesOn} onChange={setClosesOn} />
      <Failure error={change.error} />
      <div className="row">
        <Button onClick={() => change.mutate(false)}>保存する</Button>
        {!closing && <Button onClick={() => setClosing(true)}>終わりにする</Button>}
      </div>
      {closing && (
        <>
          <p>終わりにすると、紙のQRは使えなくなり、答えもなおせなくなります。</p>
          <Button look="danger" onClick={() => change.mutate(true)}>
            この棚卸しを終わりにする
          </Button>
        </>
      )}
    </details>
  )
}
