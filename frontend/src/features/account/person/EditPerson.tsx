import { useEditForm } from '@/shared/forms/useEditForm'
import { formatWareki } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { useMe } from '../api'
import { lookAtPerson, type Person, replacePerson } from './api'
import { PersonInputs } from './PersonInputs'
import { contactOf, type PersonFields, storedPerson } from './personFields'

type Props = {
  personId: string
  person: Person
  /** What the contact was opened for; after a conflict it is read again for the same. */
  reason: string
  onSaved: (person: Person) => void
  onCancel: () => void
}

export function personDraft(personId: string): string {
  return `people/${personId}`
}

export function EditPerson({ personId, person, reason, onSaved, onCancel }: Props) {
  const { municipalityCode: code } = useMe()
  const edit = useEditForm<PersonFields>({
    draftKey: personDraft(personId),
    current: storedPerson(person),
    save: async (fields, version) => {
      const saved = await replacePerson(code, personId, version, contactOf(fields))
      onSaved(saved)
      return storedPerson(saved)
    },
    latest: async () => storedPerson(await lookAtPerson(code, personId, reason)),
  })
  const { control, register, formState, getValues } = edit.form
  return (
    <form onSubmit={edit.submit} noValidate aria-label="連絡先をなおす">
      <LeaveGuard dirty={edit.dirty} onDiscard={() => void edit.discard()} />
      {edit.theirs && (
        <ConflictView
          fields={conflictFields(edit.theirs.fields, getValues())}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      <PersonInputs control={control} register={register} errors={formState.errors} at={(name) => name} />
      {edit.failure && (
        <Notice tone="danger" live>
          {edit.failure}
        </Notice>
      )}
      <div className="row">
        <Button type="submit" look="primary">
          保存する
        </Button>
        <Button look="quiet" onClick={() => void edit.discard().then(onCancel)}>
          やめる
        </Button>
        <SavedState keptAt={edit.keptAt} sending={formState.isSubmitting} />
      </div>
    </form>
  )
}

function conflictFields(theirs: PersonFields, mine: PersonFields) {
  const day = (value: string) => (value ? formatWareki(value) : '')
  return [
    { label: '名前', theirs: theirs.name, mine: mine.name },
    { label: 'ふりがな', theirs: theirs.kana, mine: mine.kana },
    { label: '電話', theirs: theirs.phone, mine: mine.phone },
    { label: 'メール', theirs: theirs.email, mine: mine.email },
    { label: '書いてよいと本人が言った日', theirs: day(theirs.consentOn), mine: day(mine.consentOn) },
  ]
}
