import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { SavedState } from '@/shared/ui/SavedState'
import { TextArea } from '@/shared/ui/TextArea'
import type { AgendaItem } from '../api'
import type { MeetingChanges } from '../changes'
import { Failure } from '../Failure'

/** Title and place are not edited here; they travel along so that a joined change keeps what others made of them. */
type Said = { said: string; title: string; position: number }

/** 話したこと: kept on the device while it is typed, sent by the button. */
export function SaidForm({ item, changes }: { item: AgendaItem; changes: MeetingChanges }) {
  const edit = useEditForm<Said>({
    draftKey: `agenda-items/${item.id}/said`,
    current: stored(item),
    save: async ({ said, title, position }, version) => {
      const text = said.trim()
      return stored(await changes.replaceItem(item.id, { title, position, ...(text ? { said: text } : {}) }, version))
    },
    latest: async () => stored((await changes.latest()).agenda.find((each) => each.id === item.id) ?? item),
  })
  const { register, formState, getValues } = edit.form
  useUnsaved(edit.dirty)
  return (
    <form onSubmit={edit.submit} noValidate aria-label={`「${item.title}」で話したこと`}>
      {edit.theirs && (
        <ConflictView
          fields={[{ label: '話したこと', theirs: edit.theirs.fields.said, mine: getValues('said') }]}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      <TextArea
        label="話したこと"
        readOnly={formState.isSubmitting}
        error={formState.errors.said?.message}
        {...register('said', { maxLength: { value: 4000, message: '4000字までです。' } })}
      />
      <Failure error={edit.failure} />
      <div className="row">
        <Button type="submit" look={edit.dirty ? 'primary' : 'secondary'} unavailable={!edit.dirty}>
          話したことを保存する
        </Button>
        <SavedState keptAt={edit.keptAt} savedAt={edit.savedAt} sending={formState.isSubmitting} />
      </div>
    </form>
  )
}

function stored({ said = '', title, position, version }: AgendaItem) {
  return { fields: { said, title, position }, version }
}
