import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useMe } from '@/features/account/api'
import { findDraft } from '@/shared/drafts/drafts'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { SavedState } from '@/shared/ui/SavedState'
import { type AgendaItem, attendanceQuery, type Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { DecisionFieldset } from './DecisionFieldset'
import { decisionBody, NEW_DECISION } from './decisionFields'

type Props = { item: AgendaItem; meeting: Meeting; changes: MeetingChanges }

/** Opens by itself where a decision was begun and not sent. */
export function NewDecision({ item, meeting, changes }: Props) {
  const [open, setOpen] = useState(false)
  const draftKey = `agenda-items/${item.id}/decision`
  useEffect(() => {
    let current = true
    void findDraft(draftKey).then((draft) => current && draft && setOpen(true))
    return () => {
      current = false
    }
  }, [draftKey])
  if (!open) return <Button onClick={() => setOpen(true)}>＋ 決まったことを足す</Button>
  return (
    <NewDecisionForm
      item={item}
      meeting={meeting}
      changes={changes}
      draftKey={draftKey}
      onClose={() => setOpen(false)}
    />
  )
}

type FormProps = Props & { draftKey: string; onClose: () => void }

function NewDecisionForm({ item, meeting, changes, draftKey, onClose }: FormProps) {
  const { municipalityCode: code } = useMe()
  const { data: attendance } = useQuery(attendanceQuery(code, meeting.id))
  const members = attendance?.members ?? []
  const draft = useDraftForm({ draftKey, values: NEW_DECISION })
  const [savedAt, setSavedAt] = useState<string>()
  const { control, register, formState, watch } = draft.form
  useUnsaved(formState.isDirty)
  const submit = draft.submit(async (fields) => {
    await changes.addDecision({ ...decisionBody(fields, members), agendaItemId: item.id }, draft.idempotencyKey)
    setSavedAt(new Date().toISOString())
  })
  return (
    <form onSubmit={submit} noValidate className="decision-form" aria-label={`「${item.title}」で決まったこと`}>
      <DecisionFieldset
        control={control}
        register={register}
        errors={formState.errors}
        who={watch('who')}
        members={members}
      />
      <Failure error={draft.failure} />
      <div className="row">
        <Button type="submit" look="primary">
          決まったことを保存する
        </Button>
        <Button look="quiet" onClick={() => void draft.discard().then(onClose)}>
          やめる
        </Button>
        <SavedState keptAt={draft.keptAt} savedAt={savedAt} sending={formState.isSubmitting} />
      </div>
    </form>
  )
}
