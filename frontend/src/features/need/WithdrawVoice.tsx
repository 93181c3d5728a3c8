import { useState } from 'react'
import { useMe } from '@/features/account/api'
import { isProblem } from '@/shared/api/problem'
import { messageOf } from '@/shared/api/problemMessages'
import { removeDraft } from '@/shared/drafts/drafts'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { useWithdrawVoice, type Voice } from './api'

type Props = { voice: Voice; onDone: () => Promise<void> }

/** Asks once, in place. */
export function WithdrawVoice({ voice, onDone }: Props) {
  const { municipalityCode: code } = useMe()
  const withdrawing = useWithdrawVoice(code)
  const [asking, setAsking] = useState(false)
  const withdraw = async () => {
    try {
      await withdrawing.mutateAsync(voice)
    } catch (failure) {
      if (!isProblem(failure, 'voice-not-found')) return // said below; already gone is what was wanted
    }
    await removeDraft(`voices/${voice.id}`)
    await onDone()
  }
  if (!asking) {
    return (
      <Button look="danger" onClick={() => setAsking(true)}>
        とりさげる
      </Button>
    )
  }
  return (
    <Notice tone="warning" title="この声をとりさげますか" live>
      <p>とりさげた声は、もとにもどせません。</p>
      {withdrawing.isError && <p role="alert">{messageOf(withdrawing.error)}</p>}
      <div className="row">
        <Button onClick={() => setAsking(false)}>とりさげない</Button>
        <Button look="danger" onClick={() => void withdraw()}>
          とりさげる
        </Button>
      </div>
    </Notice>
  )
}
