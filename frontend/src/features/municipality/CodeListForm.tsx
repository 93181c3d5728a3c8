import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { Field } from '@/shared/ui/Field'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { type CodeList, codeListQuery } from './api'
import { saveCodeList } from './changes'

type Item = { code: string; label: string; active: boolean }
type Props = { municipalityCode: string; title: string; hint: string; codeList: CodeList }

/** Words to choose from: their order, their wording, and whether they are offered. None is deleted: old records use it. */
export function CodeListForm({ municipalityCode, title, hint, codeList }: Props) {
  const queryClient = useQueryClient()
  const [savedAt, setSavedAt] = useState<string>()
  const [said, setSaid] = useState('')
  const { form, keptAt, failure, submit, discard } = useDraftForm<{ items: Item[] }>({
    draftKey: `code-lists/${codeList.list}`,
    values: { items: itemsOf(codeList) },
  })
  const { fields, append, swap } = useFieldArray({ control: form.control, name: 'items' })
  const { errors, isDirty } = form.formState
  useUnsaved(isDirty)

  const move = (index: number, by: -1 | 1) => {
    const other = index + by
    if (other < 0 || other >= fields.length) return
    swap(index, other)
    setSaid(`「${form.getValues(`items.${other}.label`)}」を${other + 1}番目にしました`)
  }
  const save = submit(async ({ items }) => {
    const saved = await saveCodeList(municipalityCode, codeList.list, { items })
    queryClient.setQueryData(codeListQuery(municipalityCode, codeList.list).queryKey, saved)
    await discard({ items: itemsOf(saved) })
    setSavedAt(new Date().toISOString())
  })
  return (
    <form onSubmit={save} className="card" aria-label={title}>
      <h2>{title}</h2>
      <p>{hint}</p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol className="words">
        {fields.map((field, index) => (
          <li key={field.id}>
            <Field
              label={`${index + 1}番目のことば`}
              maxLength={40}
              {...form.register(`items.${index}.label`, { required: '書いてください。' })}
              error={errors.items?.[index]?.label?.message}
            />
            <Checkbox label="えらべるようにする" {...form.register(`items.${index}.active`)} />
            <span className="row">
              <Button aria-label={`${index + 1}番目を上へ`} unavailable={index === 0} onClick={() => move(index, -1)}>
                ↑
              </Button>
              <Button
                aria-label={`${index + 1}番目を下へ`}
                unavailable={index === fields.length - 1}
                onClick={() => move(index, 1)}
              >
                ↓
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {failure && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="row">
        <Button onClick={() => append({ code: freeCode(fields), label: '', active: true })}>＋ ことばを足す</Button>
        <Button look="primary" type="submit">
          保存する
        </Button>
      </div>
      <SavedState savedAt={savedAt} keptAt={keptAt} />
    </form>
  )
}

function itemsOf(codeList: CodeList): Item[] {
  return codeList.items
    .toSorted((one, other) => one.position - other.position)
    .map(({ code, label, active }) => ({ code, label, active }))
}

function freeCode(items: readonly Item[]): string {
  const taken = new Set(items.map((item) => item.code))
  let number = items.length + 1
  while (taken.has(`WORD_${number}`)) number += 1
  return `WORD_${number}`
}
