import { useState } from 'react'
import { Button } from '@/shared/ui/Button'
import type { Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { NewItemForm } from './NewItemForm'
import { OpenDecisionChoices } from './OpenDecisionChoices'
import { VoiceChoices } from './VoiceChoices'

type Props = { meeting: Meeting; changes: MeetingChanges }

/** ＋議題を足す: from the voices, from what was promised before, or in own words. */
export function AddToAgenda({ meeting, changes }: Props) {
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <Button aria-expanded={false} onClick={() => setOpen(true)}>
        ＋ 議題を足す（声・前回の決定から）
      </Button>
    )
  }
  return (
    <section className="card" aria-labelledby="add-agenda">
      <div className="agenda-item__head">
        <h3 id="add-agenda">議題を足す</h3>
        <Button look="quiet" onClick={() => setOpen(false)}>
          閉じる
        </Button>
      </div>
      <VoiceChoices meeting={meeting} changes={changes} />
      <OpenDecisionChoices meeting={meeting} changes={changes} />
      <NewItemForm meeting={meeting} changes={changes} />
    </section>
  )
}
