import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isProblem } from '@/shared/api/problem'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { useMe } from '../api'
import { erasePerson, lookAtPerson } from './api'

type Props = { personId: string; onErased: () => Promise<void> }

/** Says what goes and what stays, and asks once. */
export function ErasePerson({ personId, onErased }: Props) {
  const { municipalityCode: code } = useMe()
  const [asking, setAsking] = useState(false)
  const erase = useMutation({
    mutationFn: async () => {
      const { version = 0 } = await lookAtPerson(code, personId, '連絡先を消すため') // as it is now, it goes
      try {
        await erasePerson(code, personId, version)
      } catch (failure) {
        if (!isProblem(failure, 'person-erased')) throw failure // already gone is what was wanted
      }
    },
    onSuccess: onErased,
  })
  if (!asking) {
    return (
      <Button look="danger" onClick={() => setAsking(true)}>
        連絡先を消す
      </Button>
    )
  }
  return (
    <Notice tone="warning" title="この人の名前と連絡先を消しますか" live>
      <p>
        名前・電話・メールを消し、この人のログインもとめます。もとにもどせません。役わりと、声や会議の記録は残ります。
      </p>
      {erase.isError && <p role="alert">{messageOf(erase.error)}</p>}
      <div className="row">
        <Button onClick={() => setAsking(false)}>消さない</Button>
        <Button look="danger" unavailable={erase.isPending} onClick={() => erase.mutate()}>
          消す
        </Button>
      </div>
    </Notice>
  )
}
