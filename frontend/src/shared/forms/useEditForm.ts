import { useEffect, useState } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { isProblem } from '../api/problem'
import { mergeEdits, type Stored } from './mergeEdits'
import { useDraftForm } from './useDraftForm'

export type EditForm<Fields extends FieldValues> = ReturnType<typeof useEditForm<Fields>>

/** The fields, and what the server had when they were opened: a draft remembers what it was written on. */
export type Edited<Fields> = Fields & { base: Stored<Fields> }

type Options<Fields> = {
  draftKey: string
  current: Stored<Fields>
  /** Changes that version; answers what the server has now. */
  save: (fields: Fields, version: number) => Promise<Stored<Fields>>
  /** Reads the thing again after somebody else was first. */
  latest: () => Promise<Stored<Fields>>
}

/**
 * A draft form for a thing that others may change at the same time. Changes to different fields are joined without a
 * question; where both changed the same one, `theirs` is there for the `ConflictView`.
 */
export function useEditForm<Fields extends FieldValues>({ draftKey, current, save, latest }: Options<Fields>) {
  const draft = useDraftForm<Edited<Fields>>({ draftKey, values: edited(current) as DefaultValues<Edited<Fields>> })
  const [theirs, setTheirs] = useState<Stored<Fields>>()
  const [savedAt, setSavedAt] = useState<string>()
  const { reset, getValues } = draft.form
  const { isDirty } = draft.form.formState

  // biome-ignore lint/correctness/useExhaustiveDependencies: a version is never the same with other fields
  useEffect(() => {
    if (!isDirty) reset(edited(current))
  }, [current.version, isDirty, reset])

  const saveOver = async (fields: Fields, base: Stored<Fields>): Promise<Stored<Fields>> => {
    try {
      return await save(fields, base.version)
    } catch (failure) {
      if (!isProblem(failure, 'stale-version')) throw failure
      const now = await latest()
      const merged = mergeEdits(base.fields, fields, now.fields)
      if (merged) return save(merged, now.version)
      setTheirs(now)
      throw failure
    }
  }
  const send = async ({ base, ...fields }: Edited<Fields>) => {
    const saved = await saveOver(fields as unknown as Fields, base)
    setSavedAt(new Date().toISOString())
    setTheirs(undefined)
    reset(edited(saved))
  }
  return {
    ...draft,
    savedAt,
    theirs,
    dirty: isDirty,
    submit: draft.submit(send),
    takeTheirs: async () => {
      if (theirs) await draft.discard(edited(theirs))
      setTheirs(undefined)
    },
    keepMine: async () => {
      if (theirs) reset({ ...getValues(), base: theirs }, { keepDefaultValues: true })
      await draft.submit(send)()
    },
  }
}

function edited<Fields>(stored: Stored<Fields>): Edited<Fields> {
  return { ...stored.fields, base: stored }
}
