import { useEffect, useRef } from 'react'
import { isProblem } from '@/shared/api/problem'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { TextArea } from '@/shared/ui/TextArea'
import type { Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import type { Step } from './steps'

type Props = { step: Step; meeting: Meeting; changes: MeetingChanges; onDone: () => void }

/** Says who will see it before it is done; no second window. */
export function ConfirmStep({ step, meeting, changes, onDone }: Props) {
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => words.current?.focus(), [])
  const draft = useDraftForm({
    draftKey: `meetings/${meeting.id}/digest`,
    values: { publicDigest: meeting.publicDigest ?? '' },
    onStale: changes.refresh,
  })
  const { register, formState } = draft.form
  useUnsaved(formState.isDirty)
  const submit = draft.submit(async ({ publicDigest }) => {
    let { version } = meeting
    if (step.needsDigest && publicDigest.trim() !== (meeting.publicDigest ?? '')) {
      version = (await changes.replacePart({ publicDigest: publicDigest.trim() }, version)).version
    }
    await changes.become(step.to, version).catch(async (failure: unknown) => {
      if (isProblem(failure, 'meeting-status-forbidden')) await changes.refresh()
      throw failure
    })
    onDone()
  })
  return (
    <form onSubmit={submit} noValidate>
      <div ref={words} tabIndex={-1} className="steps__effect">
        <p>
          <strong>{step.verb}と、こうなります</strong>
        </p>
        <p>{step.effect}</p>
        {step.to === 'SHARED' && meeting.nextOn && !meeting.next && <p>次回の会議も、メンバーに知らせます。</p>}
      </div>
      {step.needsDigest && (
        <TextArea
          label="みんなに知らせることば"
          hint="だれが読んでもよいことだけを書きます。人の名前や、家が分かることは書きません。"
          required
          error={formState.errors.publicDigest?.message}
          {...register('publicDigest', {
            validate: (text: string) => text.trim() !== '' || 'みんなに知らせることばを書いてください。',
            maxLength: { value: 2000, message: '2000字までです。' },
          })}
        />
      )}
      {draft.stale && (
        <Notice tone="warning" live>
          ほかの人がこの会議をなおしました。下の内容をたしかめて、もう一度押してください。
        </Notice>
      )}
      <Failure error={draft.failure} />
      <div className="row">
        <Button type="submit" look={step.to === 'CANCELLED' ? 'danger' : 'primary'}>
          {step.verb}
        </Button>
        <Button look="quiet" onClick={onDone}>
          やめておく
        </Button>
        <SavedState keptAt={step.needsDigest ? draft.keptAt : undefined} sending={formState.isSubmitting} />
      </div>
    </form>
  )
}
