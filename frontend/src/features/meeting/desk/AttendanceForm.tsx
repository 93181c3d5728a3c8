import { useQueryClient } from '@tanstack/react-query'
import { useFieldArray } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { ConflictView } from '@/shared/ui/ConflictView'
import { Field } from '@/shared/ui/Field'
import { SavedState } from '@/shared/ui/SavedState'
import { type Attendance, attendanceQuery } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import {
  type AttendanceFields,
  answerWords,
  attendanceBody,
  attendanceWords,
  storedAttendance,
} from './attendanceFields'

type Props = { meetingId: string; attendance: Attendance; changes: MeetingChanges }

/** Members by a tick, everybody else by group. */
export function AttendanceForm({ meetingId, attendance, changes }: Props) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const query = attendanceQuery(code, meetingId)
  const edit = useEditForm<AttendanceFields>({
    draftKey: `meetings/${meetingId}/attendance`,
    current: storedAttendance(attendance),
    save: async (fields, version) => storedAttendance(await changes.replaceAttendance(attendanceBody(fields), version)),
    latest: async () => storedAttendance(await queryClient.fetchQuery({ ...query, staleTime: 0 })),
  })
  const { control, register, formState, getValues } = edit.form
  const guests = useFieldArray({ control, name: 'guests' })
  useUnsaved(edit.dirty)
  const members = getValues('members')
  return (
    <form onSubmit={edit.submit} noValidate>
      {edit.theirs && (
        <ConflictView
          fields={[
            { label: '来た人', theirs: attendanceWords(edit.theirs.fields), mine: attendanceWords(getValues()) },
          ]}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      <fieldset className="field">
        <legend className="field__label">メンバー（来た人にしるし）</legend>
        <div className="check-grid">
          {members.map((member, index) => (
            <Checkbox
              key={member.memberId}
              label={`${member.displayName}${answerWords(member.answer)}`}
              {...register(`members.${index}.attended`)}
            />
          ))}
        </div>
      </fieldset>
      {guests.fields.map((guest, index) => (
        <fieldset key={guest.id} className="guest-row">
          <legend className="visually-hidden">ほかに来た人 {index + 1}</legend>
          <Field
            label="どんな人たち"
            error={formState.errors.guests?.[index]?.label?.message}
            {...register(`guests.${index}.label`, { required: 'どんな人たちかを書いてください。例：見学の人' })}
          />
          <Field
            label="よんだ人数"
            type="number"
            min={0}
            inputMode="numeric"
            {...register(`guests.${index}.invited`)}
          />
          <Field label="来た人数" type="number" min={0} inputMode="numeric" {...register(`guests.${index}.attended`)} />
          <Button look="quiet" onClick={() => guests.remove(index)} aria-label={`ほかに来た人 ${index + 1}を消す`}>
            消す
          </Button>
        </fieldset>
      ))}
      <Failure error={edit.failure} />
      <div className="row">
        <Button onClick={() => guests.append({ label: '', invited: '', attended: '' })}>＋ ほかに来た人を足す</Button>
        <Button type="submit" look={edit.dirty ? 'primary' : 'secondary'} unavailable={!edit.dirty}>
          来た人を保存する
        </Button>
        <SavedState keptAt={edit.keptAt} savedAt={edit.savedAt} sending={formState.isSubmitting} />
      </div>
    </form>
  )
}
