import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { SavedState } from '@/shared/ui/SavedState'
import { TextArea } from '@/shared/ui/TextArea'
import { attendanceQuery, type Decision, type Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { present } from '../meetingFields'
import { writtenDay } from '../meetingWords'
import { DecisionFieldset } from './DecisionFieldset'
import { type DecisionFields, decisionBody, storedDecision } from './decisionFields'

type Props = { decision: Decision; meeting: Meeting; changes: MeetingChanges; onDone: () => void }

export function EditDecision({ decision, meeting, changes, onDone }: Props) {
  const { municipalityCode: code } = useMe()
  const { data: attendance } = useQuery(attendanceQuery(code, meeting.id))
  const members = attendance?.members ?? []
  const edit = useEditForm<DecisionFields>({
    draftKey: `decisions/${decision.id}`,
    current: storedDecision(decision),
    save: async (fields, version) => {
      const outcome = present({ outcome: fields.outcome.trim() })
      const body = { ...decisionBody(fields, members), ...outcome, state: fields.state }
      const saved = await changes.replaceDecision(decision.id, body, version)
      onDone()
      return storedDecision(saved)
    },
    latest: async () => {
      const meetingNow = await changes.latest()
      return storedDecision(meetingNow.decisions?.find((each) => each.id === decision.id) ?? decision)
    },
  })
  const { control, register, formState, watch, getValues } = edit.form
  useUnsaved(edit.dirty)
  return (
    <form onSubmit={edit.submit} noValidate className="decision-form" aria-label="決まったことをなおす">
      {edit.theirs && (
        <ConflictView
          fields={[
            { label: '決まったこと', theirs: edit.theirs.fields.text, mine: getValues('text') },
            { label: 'だれが', theirs: edit.theirs.fields.owner, mine: decisionBody(getValues(), members).owner },
            { label: 'いつまでに', theirs: writtenDay(edit.theirs.fields.dueOn), mine: writtenDay(getValues('dueOn')) },
            { label: 'その後', theirs: edit.theirs.fields.outcome, mine: getValues('outcome') },
          ]}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      <DecisionFieldset
        control={control}
        register={register}
        errors={formState.errors}
        who={watch('who')}
        members={members}
      />
      <TextArea
        label="その後どうなったか"
        rows={2}
        {...register('outcome')}
        error={formState.errors.outcome?.message}
      />
      <Failure error={edit.failure} />
      <div className="row">
        <Button type="submit" look="primary">
          保存する
        </Button>
        <Button look="quiet" onClick={() => void edit.discard().then(onDone)}>
          やめる
        </Button>
        <SavedState keptAt={edit.keptAt} savedAt={edit.savedAt} sending={formState.isSubmitting} />
      </div>
    </form>
  )
}
