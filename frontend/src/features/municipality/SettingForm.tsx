import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Stored } from '@/shared/forms/mergeEdits'
import { type Edited, useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { type ConflictField, ConflictView } from '@/shared/ui/ConflictView'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'

type Saved<Fields> = Stored<Fields> & { id: string }

type Props<Fields extends FieldValues> = {
  draftKey: string
  current: Stored<Fields>
  save: (fields: Fields, version: number, idempotencyKey: string) => Promise<Saved<Fields>>
  latest: () => Promise<Stored<Fields>>
  /** Both sides in words, for a lost edit conflict. */
  compare: (theirs: Fields, mine: Fields) => readonly ConflictField[]
  /** A new thing has its own address from now on. */
  onCreated?: (id: string) => void
  submitLabel?: string
  children: (form: UseFormReturn<Edited<Fields>>) => ReactNode
}

/** What all forms of the settings share: drafts, conflicts, the leave guard and the word that it was saved. */
export function SettingForm<Fields extends FieldValues>(props: Props<Fields>) {
  const { draftKey, current, save, latest, compare, onCreated, submitLabel = '保存する', children } = props
  const key = useRef('')
  const [createdId, setCreatedId] = useState<string>()
  const edit = useEditForm<Fields>({
    draftKey,
    current,
    latest,
    save: async (fields, version) => {
      const saved = await save(fields, version, key.current)
      setCreatedId(saved.id)
      return saved
    },
  })
  useEffect(() => {
    key.current = edit.idempotencyKey
  }, [edit.idempotencyKey])
  useEffect(() => {
    if (createdId && !edit.dirty) onCreated?.(createdId)
  }, [createdId, edit.dirty, onCreated])
  const { form, theirs } = edit
  return (
    <form onSubmit={edit.submit}>
      {edit.restored && edit.dirty && (
        <Notice title="書きかけのものがあります">
          <p>つづきから書けます。</p>
          <Button look="quiet" onClick={() => void edit.discard()}>
            書きかけを消す
          </Button>
        </Notice>
      )}
      {children(form)}
      {theirs && (
        <ConflictView
          fields={compare(theirs.fields, form.getValues() as unknown as Fields)}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      {edit.failure && (
        <Notice tone="danger" live>
          <p>{edit.failure}</p>
        </Notice>
      )}
      <Button look="primary" type="submit">
        {submitLabel}
      </Button>
      <SavedState savedAt={edit.savedAt} keptAt={edit.keptAt} />
      <LeaveGuard dirty={edit.dirty} onDiscard={() => void edit.discard()} />
    </form>
  )
}
