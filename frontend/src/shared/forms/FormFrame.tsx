import type { BaseSyntheticEvent, ReactNode } from 'react'
import { Button } from '../ui/Button'
import { LeaveGuard } from '../ui/LeaveGuard'
import { Notice } from '../ui/Notice'
import { SavedState } from '../ui/SavedState'

type Props = {
  draft: {
    form: { formState: { isDirty: boolean; isSubmitting: boolean } }
    failure: string | undefined
    keptAt: string | undefined
    savedAt?: string | undefined
    discard: () => Promise<void>
  }
  onSubmit: (event?: BaseSyntheticEvent) => Promise<void>
  submitWords?: string
  children: ReactNode
}

/** What stands around the fields of every form: nothing typed is lost, and what became of it is said in words. */
export function FormFrame({ draft, onSubmit, submitWords = '保存する', children }: Props) {
  const { isDirty, isSubmitting } = draft.form.formState
  return (
    <form onSubmit={onSubmit} noValidate>
      <LeaveGuard dirty={isDirty} onDiscard={() => void draft.discard()} />
      {children}
      {draft.failure && (
        <Notice tone="danger" live>
          {draft.failure}
        </Notice>
      )}
      <Button type="submit" look="primary">
        {submitWords}
      </Button>
      <SavedState keptAt={draft.keptAt} savedAt={draft.savedAt} sending={isSubmitting} />
    </form>
  )
}
