import type { UseFormReturn } from 'react-hook-form'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { SavedState } from '@/shared/ui/SavedState'
import type { Meeting } from '../api'
import { useMeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { PlanFieldset } from './PlanFieldset'
import { type PlanFields, planPart, storedPlan } from './planFields'
import { usePlanConflict } from './usePlanConflict'

type Props = { meeting: Meeting; onDone: () => void }

/** Day, place and councils of a meeting that exists. */
export function EditMeetingForm({ meeting, onDone }: Props) {
  const changes = useMeetingChanges(meeting.id)
  const conflictFields = usePlanConflict()
  const edit = useEditForm<PlanFields>({
    draftKey: `meetings/${meeting.id}/plan`,
    current: storedPlan(meeting),
    save: async (fields, version) => {
      const saved = await changes.replacePart(planPart(fields, meeting.councils), version)
      onDone()
      return storedPlan(saved)
    },
    latest: async () => storedPlan(await changes.latest()),
  })
  const form = edit.form as unknown as UseFormReturn<PlanFields>
  return (
    <form onSubmit={edit.submit} noValidate>
      <LeaveGuard dirty={edit.dirty} onDiscard={() => void edit.discard()} />
      {edit.theirs && (
        <ConflictView
          fields={conflictFields(edit.theirs.fields, form.getValues())}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      <PlanFieldset form={form} />
      <Failure error={edit.failure} />
      <Button type="submit" look="primary">
        保存する
      </Button>
      <SavedState keptAt={edit.keptAt} savedAt={edit.savedAt} sending={form.formState.isSubmitting} />
    </form>
  )
}
