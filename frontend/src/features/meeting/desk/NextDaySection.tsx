import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/features/account/api'
import { councilQuery, scheduleReadingQuery } from '@/features/council/api'
import { DayField } from '@/shared/forms/DayField'
import { filled } from '@/shared/forms/filled'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useEditForm } from '@/shared/forms/useEditForm'
import { addDays } from '@/shared/time/civilDay'
import { formatDay } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { SavedState } from '@/shared/ui/SavedState'
import type { Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'
import { writtenDay } from '../meetingWords'

type Props = { meeting: Meeting; changes: MeetingChanges }

/** 次回: suggested from the council's rule, agreed on in the meeting. */
export function NextDaySection({ meeting, changes }: Props) {
  return (
    <section aria-labelledby="next-day">
      <h2 id="next-day">次回</h2>
      {meeting.next ? (
        <p>
          <Link to="/meetings/$meetingId" params={{ meetingId: meeting.next.id }}>
            {formatDay(meeting.next.heldOn)}の会議
          </Link>
        </p>
      ) : (
        <NextDayForm meeting={meeting} changes={changes} />
      )}
    </section>
  )
}

function NextDayForm({ meeting, changes }: Props) {
  const suggested = useSuggestion(meeting)
  const edit = useEditForm<{ nextOn: string }>({
    draftKey: `meetings/${meeting.id}/next`,
    current: stored(meeting),
    save: async ({ nextOn }, version) => stored(await changes.replacePart({ nextOn: filled(nextOn) }, version)),
    latest: async () => stored(await changes.latest()),
  })
  const { control, formState, setValue, watch, getValues } = edit.form
  useUnsaved(edit.dirty)
  return (
    <form onSubmit={edit.submit} noValidate>
      {edit.theirs && (
        <ConflictView
          fields={[
            {
              label: '次の会議の日',
              theirs: writtenDay(edit.theirs.fields.nextOn),
              mine: writtenDay(getValues('nextOn')),
            },
          ]}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      {suggested && !watch('nextOn') && (
        <p className="row">
          いつもどおりなら {formatDay(suggested.day)}（{suggested.rule}）
          <Button onClick={() => setValue('nextOn', suggested.day, { shouldDirty: true })}>この日にする</Button>
        </p>
      )}
      <DayField
        control={control}
        name="nextOn"
        label="次の会議の日"
        hint="話したことをメンバーに見せると、この日の会議も知らせます。"
        error={formState.errors.nextOn?.message}
      />
      <Failure error={edit.failure} />
      <div className="row">
        <Button type="submit" look={edit.dirty ? 'primary' : 'secondary'} unavailable={!edit.dirty}>
          次回を保存する
        </Button>
        <SavedState keptAt={edit.keptAt} savedAt={edit.savedAt} sending={formState.isSubmitting} />
      </div>
    </form>
  )
}

function stored({ nextOn = '', version }: Meeting) {
  return { fields: { nextOn }, version }
}

/** The first day of the council's rule after this meeting; none for meetings of several councils. */
function useSuggestion(meeting: Meeting): { day: string; rule: string } | undefined {
  const { municipalityCode: code } = useMe()
  const councilId = meeting.councils.length === 1 ? (meeting.councils[0]?.id ?? '') : ''
  const { data: council } = useQuery({ ...councilQuery(code, councilId), enabled: councilId !== '' })
  const rule = council?.meetingRule ?? ''
  const from = addDays(meeting.heldOn, 1)
  const { data: reading } = useQuery({ ...scheduleReadingQuery(code, rule, from), enabled: rule !== '' })
  const day = reading?.nextDays[0]?.day
  return day && reading ? { day, rule: reading.inWords } : undefined
}
