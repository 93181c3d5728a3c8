import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { type ConflictField, ConflictView } from '../ui/ConflictView'
import { FormFrame } from './FormFrame'
import type { EditForm } from './useEditForm'

type Props<Fields extends FieldValues> = {
  edit: EditForm<Fields>
  /** What is compared where two people changed the same field. */
  compare: (theirs: Fields, mine: Fields) => readonly ConflictField[]
  children: ReactNode
}

/** The frame of a form for what others may change meanwhile. */
export function EditFrame<Fields extends FieldValues>({ edit, compare, children }: Props<Fields>) {
  return (
    <FormFrame draft={edit} onSubmit={edit.submit}>
      {edit.theirs && (
        <ConflictView
          fields={compare(edit.theirs.fields, edit.form.getValues())}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      {children}
    </FormFrame>
  )
}
