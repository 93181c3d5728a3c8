import { filled, lines } from '@/shared/forms/filled'
import type { Stored } from '@/shared/forms/mergeEdits'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { SavedState } from '@/shared/ui/SavedState'
import { TextArea } from '@/shared/ui/TextArea'
import type { Meeting } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'

type RecordFields = { purpose: string; goals: string; results: string; coordinatorNote: string }

const LABELS: Record<keyof RecordFields, string> = {
  purpose: '目的',
  goals: '目標',
  results: '結果・効果',
  coordinatorNote: '生活支援コーディネーターより',
}

/** What the report has besides the agenda. */
export function RecordForm({ meeting, changes }: { meeting: Meeting; changes: MeetingChanges }) {
  const edit = useEditForm<RecordFields>({
    draftKey: `meetings/${meeting.id}/record`,
    current: stored(meeting),
    save: async ({ purpose, goals, results, coordinatorNote }, version) => {
      const part = {
        purpose: filled(purpose),
        goals: lines(goals),
        results: filled(results),
        coordinatorNote: filled(coordinatorNote),
      }
      return stored(await changes.replacePart(part, version))
    },
    latest: async () => stored(await changes.latest()),
  })
  const { register, formState, getValues } = edit.form
  useUnsaved(edit.dirty)
  const area = (name: keyof RecordFields, longest: number, hint?: string) => (
    <TextArea
      label={LABELS[name]}
      hint={hint}
      error={formState.errors[name]?.message}
      {...register(name, { maxLength: { value: longest, message: `${longest}字までです。` } })}
    />
  )
  return (
    <section aria-labelledby="record">
      <h2 id="record">目的と結果</h2>
      <form onSubmit={edit.submit} noValidate>
        {edit.theirs && (
          <ConflictView
            fields={(Object.keys(LABELS) as (keyof RecordFields)[]).map((name) => ({
              label: LABELS[name],
              theirs: edit.theirs?.fields[name],
              mine: getValues(name),
            }))}
            onTakeTheirs={() => void edit.takeTheirs()}
            onKeepMine={() => void edit.keepMine()}
          />
        )}
        {area('purpose', 1000)}
        {area('goals', 2100, '1行に1つ。10まで。')}
        {area('results', 4000)}
        {area('coordinatorNote', 4000)}
        <Failure error={edit.failure} />
        <div className="row">
          <Button type="submit" look={edit.dirty ? 'primary' : 'secondary'} unavailable={!edit.dirty}>
            目的と結果を保存する
          </Button>
          <SavedState keptAt={edit.keptAt} savedAt={edit.savedAt} sending={formState.isSubmitting} />
        </div>
      </form>
    </section>
  )
}

function stored(meeting: Meeting): Stored<RecordFields> {
  const { purpose = '', goals, results = '', coordinatorNote = '', version } = meeting
  return { fields: { purpose, goals: goals.join('\n'), results, coordinatorNote }, version }
}
