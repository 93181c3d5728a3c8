import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { Schemas } from '@/shared/api/client'
import type { Stored } from '@/shared/forms/mergeEdits'
import { useUnsaved } from '@/shared/forms/UnsavedForms'
import { useEditForm } from '@/shared/forms/useEditForm'
import { categoryWords, NATIONAL_CATEGORIES, type NationalCategory } from '@/shared/nationalCategories'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { ConflictView } from '@/shared/ui/ConflictView'
import { Field } from '@/shared/ui/Field'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { Select } from '@/shared/ui/Select'
import { type CodeList, codeListQuery } from './api'
import { saveCodeList } from './changes'

type Item = { code: string; label: string; active: boolean; nationalCategory: NationalCategory | '' }
type Fields = { items: Item[] }
type Props = { municipalityCode: string; title: string; hint: string; codeList: CodeList }

/** Words to choose from: their order, their wording, and whether they are offered. None is deleted: old records use it. */
export function CodeListForm({ municipalityCode, title, hint, codeList }: Props) {
  const queryClient = useQueryClient()
  const [said, setSaid] = useState('')
  const query = codeListQuery(municipalityCode, codeList.list)
  const { form, keptAt, savedAt, failure, theirs, dirty, submit, takeTheirs, keepMine } = useEditForm<Fields>({
    draftKey: `code-lists/${codeList.list}`,
    current: stored(codeList),
    save: async ({ items }, version) => {
      const saved = await saveCodeList(municipalityCode, codeList.list, version, { items: items.map(itemBody) })
      queryClient.setQueryData(query.queryKey, saved)
      return stored(saved)
    },
    latest: async () => stored(await queryClient.fetchQuery({ ...query, staleTime: 0 })),
  })
  const { fields, append, swap } = useFieldArray({ control: form.control, name: 'items' })
  const { errors } = form.formState
  useUnsaved(dirty)

  const move = (index: number, by: -1 | 1) => {
    const other = index + by
    if (other < 0 || other >= fields.length) return
    swap(index, other)
    setSaid(`「${form.getValues(`items.${other}.label`)}」を${other + 1}番目にしました`)
  }
  return (
    <form onSubmit={submit} className="card" aria-label={title}>
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
            {codeList.list === 'RESOURCE_KIND' && (
              <Select
                label={`${index + 1}番目の国の区分`}
                emptyLabel="なし"
                options={NATIONAL_CATEGORIES}
                {...form.register(`items.${index}.nationalCategory`)}
              />
            )}
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
      {theirs && (
        <ConflictView
          fields={[{ label: title, theirs: inWords(theirs.fields.items), mine: inWords(form.getValues('items')) }]}
          onTakeTheirs={() => void takeTheirs()}
          onKeepMine={() => void keepMine()}
        />
      )}
      {failure && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="row">
        <Button onClick={() => append({ code: freeCode(fields), label: '', active: true, nationalCategory: '' })}>
          ＋ ことばを足す
        </Button>
        <Button look="primary" type="submit">
          保存する
        </Button>
      </div>
      <SavedState savedAt={savedAt} keptAt={keptAt} />
    </form>
  )
}

function stored({ items, version }: CodeList): Stored<Fields> {
  const inOrder = items.toSorted((one, other) => one.position - other.position)
  const fields = inOrder.map(({ code, label, active, nationalCategory = '' as const }) => ({
    code,
    label,
    active,
    nationalCategory,
  }))
  return { fields: { items: fields }, version }
}

function itemBody({ nationalCategory, ...item }: Item): Schemas['CodeListItemInput'] {
  return nationalCategory ? { ...item, nationalCategory } : item
}

function inWords(items: readonly Item[]): string {
  return items
    .map(({ label, active, nationalCategory }) => {
      const notes = [nationalCategory && categoryWords(nationalCategory), !active && 'えらべない'].filter(Boolean)
      return notes.length > 0 ? `${label}（${notes.join('、')}）` : label
    })
    .join('、')
}

function freeCode(items: readonly Item[]): string {
  const taken = new Set(items.map((item) => item.code))
  let number = items.length + 1
  while (taken.has(`WORD_${number}`)) number += 1
  return `WORD_${number}`
}
