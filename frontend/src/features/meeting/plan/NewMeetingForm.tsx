import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { SavedState } from '@/shared/ui/SavedState'
import { VisibilityBadge } from '@/shared/ui/VisibilityBadge'
import { Failure } from '../Failure'
import { createMeeting } from './createMeeting'
import { PlanFieldset } from './PlanFieldset'
import { NEW_PLAN, newMeetingBody, type PlanFields } from './planFields'

type Props = { given: Partial<PlanFields>; onDone: (meetingId: string) => void }

export function NewMeetingForm({ given, onDone }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const draft = useDraftForm<PlanFields>({
    draftKey: `meetings/new/${given.councilIds?.[0] ?? ''}`,
    values: { ...NEW_PLAN, ...given },
  })
  const submit = draft.submit(async (fields) => {
    const meeting = await createMeeting(queryClient, code, newMeetingBody(fields), draft.idempotencyKey)
    onDone(meeting.id)
  })
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard dirty={draft.form.formState.isDirty} onDiscard={() => void draft.discard()} />
      <PlanFieldset form={draft.form} />
      <Failure error={draft.failure} />
      <p>
        <VisibilityBadge tier="DRAFT" /> 日取りを知らせるまで、メンバーには見えません。
      </p>
      <Button type="submit" look="primary">
        会議をひらく
      </Button>
      <SavedState keptAt={draft.keptAt} sending={draft.form.formState.isSubmitting} />
    </form>
  )
}
