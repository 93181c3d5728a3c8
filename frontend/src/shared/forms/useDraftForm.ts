import { useCallback, useEffect, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from 'react-hook-form'
import { isProblem } from '../api/problem'
import { messageOf } from '../api/problemMessages'
import { findDraft, removeDraft, saveDraft } from '../drafts/drafts'
import { applyFieldErrors } from './fieldErrors'

const SAVE_AFTER_MS = 300

type Options<Values extends FieldValues> = {
  /** One per place in the app: `voices/new`, `meetings/<id>`. */
  draftKey: string
  /** What the server has, or the empty form. */
  values: DefaultValues<Values>
  /** Somebody else was first (412): read the latest version again, for the `ConflictView`. */
  onStale?: () => Promise<unknown>
}

export type DraftForm<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  /** Same until the send succeeded: pass it to `creating()`. */
  idempotencyKey: string
  /** When the typed text was last kept on this device. */
  keptAt: string | undefined
  restored: boolean
  /** A sentence about the form as a whole. */
  failure: string | undefined
  /** Wraps the send for `<form onSubmit>`; on success the draft is gone, on failure everything typed stays. */
  submit: (send: (values: Values) => Promise<void>) => (event?: React.BaseSyntheticEvent) => Promise<void>
  /** True after a 412 until a side was chosen. */
  stale: boolean
  /** Throws away what was typed: back to the given values, or to those the form began with. */
  discard: (theirs?: Values) => Promise<void>
}

/** A form whose text survives a failed send, a lost session, a reload and a dead battery. */
export function useDraftForm<Values extends FieldValues>({
  draftKey,
  values,
  onStale,
}: Options<Values>): DraftForm<Values> {
  const form = useForm<Values>({ defaultValues: values, shouldFocusError: true })
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID() as string)
  const [keptAt, setKeptAt] = useState<string>()
  const [restored, setRestored] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [stale, setStale] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { reset, getValues, watch, handleSubmit, setError, clearErrors, setFocus } = form

  useEffect(() => {
    let current = true
    void findDraft(draftKey).then((draft) => {
      if (!current || !draft) return
      reset(draft.value as Values, { keepDefaultValues: true })
      setIdempotencyKey(draft.idempotencyKey)
      setKeptAt(draft.savedAt)
      setRestored(true)
    })
    return () => {
      current = false
    }
  }, [draftKey, reset])

  const keep = useCallback(async () => {
    clearTimeout(timer.current)
    timer.current = undefined
    const draft = await saveDraft(draftKey, getValues(), idempotencyKey)
    if (draft) setKeptAt(draft.savedAt)
  }, [draftKey, getValues, idempotencyKey])

  useEffect(() => {
    const keepNow = () => timer.current !== undefined && void keep()
    const subscription = watch((_, { type }) => {
      if (type !== 'change') return
      clearTimeout(timer.current)
      timer.current = setTimeout(keep, SAVE_AFTER_MS)
    })
    window.addEventListener('pagehide', keepNow)
    return () => {
      subscription.unsubscribe()
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [watch, keep])

  const discard = useCallback(
    async (theirs?: Values) => {
      clearTimeout(timer.current)
      timer.current = undefined
      await removeDraft(draftKey)
      reset(theirs)
      setStale(false)
      setKeptAt(undefined)
      setRestored(false)
      setIdempotencyKey(crypto.randomUUID())
    },
    [draftKey, reset],
  )

  const submit: DraftForm<Values>['submit'] = (send) => (event) => {
    clearErrors() // one that the server said of a place without a field would otherwise stop every later send
    return handleSubmit(async (filled) => {
      setFailure(undefined)
      await keep()
      try {
        await send(filled)
        await discard()
      } catch (error) {
        const conflict = isProblem(error, 'stale-version')
        setStale(conflict)
        if (conflict) return void (await onStale?.())
        const first = applyFieldErrors(error, setError)
        setFailure(messageOf(error))
        if (first) setFocus(first as Path<Values>)
      }
    })(event)
  }

  return { form, idempotencyKey, keptAt, restored, failure, submit, stale, discard }
}
