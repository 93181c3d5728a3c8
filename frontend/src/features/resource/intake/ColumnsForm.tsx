import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { Notice } from '@/shared/ui/Notice'
import { Select } from '@/shared/ui/Select'
import { type Choice, chooseColumns, type Meaning, type ResourceImport, type ResourceImportInput } from './api'
import { MEANINGS } from './words'

type Props = {
  code: string
  list: ResourceImport
  areas: readonly Choice[]
  kinds: readonly Choice[]
  scenes: readonly Choice[]
  organizers: readonly Choice[]
  onChosen: (now: ResourceImport) => void
}

const MEANING_CHOICES: Choice[] = Object.entries(MEANINGS).map(([value, label]) => ({ value, label }))
const STATUSES: Choice[] = [
  { value: 'DRAFT', label: '下書き（まだ見せない）' },
  { value: 'PUBLISHED', label: '公開（だれでも見られる）' },
]
const FORMALITIES: Choice[] = [
  { value: 'INFORMAL', label: '住民の活動' },
  { value: 'FORMAL', label: '公的なサービス' },
]

/** What each column means, what holds where a row says nothing, and what unknown words stand for. */
export function ColumnsForm({ code, list, areas, kinds, scenes, organizers, onChosen }: Props) {
  const [input, setInput] = useState<ResourceImportInput>(() => inputOf(list))
  const choose = useMutation({ mutationFn: () => chooseColumns(code, list, input), onSuccess: onChosen })
  const change = (part: Partial<ResourceImportInput>) => setInput((before) => ({ ...before, ...part }))
  const mean = (at: number, meaning: string) =>
    change({
      columns: input.columns.map((column, other) => {
        if (other === at) return meaning ? { meaning: meaning as Meaning } : {}
        return column.meaning === meaning ? {} : column // each thing is in one column only
      }),
    })
  const wordsOf: Partial<Record<Meaning, readonly Choice[]>> = {
    KINDS: kinds,
    SCENES: scenes,
    ORGANIZER_KIND: organizers,
  }
  const say = (column: Meaning, word: string, chosen: string) =>
    change({
      words: [
        ...(input.words ?? []).filter((known) => known.column !== column || known.word !== word),
        ...(chosen ? [{ column, word, code: chosen }] : []),
      ],
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        choose.mutate()
      }}
    >
      {list.unknownWords.length > 0 && (
        <fieldset className="field">
          <legend>
            <h2>言葉を合わせる</h2>
          </legend>
          {list.unknownWords.map(({ column, word, rows }) => (
            <Select
              key={`${column} ${word}`}
              label={`「${word}」（${rows}行）は、どの${MEANINGS[column]}ですか`}
              emptyLabel="えらんでください"
              options={wordsOf[column] ?? []}
              value={input.words?.find((known) => known.column === column && known.word === word)?.code ?? ''}
              onChange={(event) => say(column, word, event.target.value)}
            />
          ))}
        </fieldset>
      )}
      <fieldset className="field">
        <legend>
          <h2>書いていないとき</h2>
        </legend>
        <Select
          label="区域が書いていない行の区域"
          emptyLabel="決めない"
          options={areas}
          value={input.areaId ?? ''}
          onChange={(event) => setInput(without(input, 'areaId', event.target.value))}
        />
        <Select
          label="種類が書いていない行の種類"
          emptyLabel="決めない"
          options={kinds}
          value={input.kind ?? ''}
          onChange={(event) => setInput(without(input, 'kind', event.target.value))}
        />
        <Select
          label="新しく入れるものの状態"
          options={STATUSES}
          value={input.status}
          onChange={(event) => change({ status: event.target.value as ResourceImportInput['status'] })}
        />
        <Select
          label="新しく入れるものの運営"
          options={FORMALITIES}
          value={input.formality}
          onChange={(event) => change({ formality: event.target.value as ResourceImportInput['formality'] })}
        />
        <Checkbox
          label="もうあるかもしれないものも、新しく入れる"
          checked={input.addDoubtful}
          onChange={(event) => change({ addDoubtful: event.target.checked })}
        />
      </fieldset>
      <details className="more">
        <summary>列の意味を変える</summary>
        {list.columns.map((column, at) => (
          <Select
            key={at}
            label={column.heading || `${at + 1}番目の列（見出しなし）`}
            emptyLabel="取り込まない"
            options={MEANING_CHOICES}
            value={input.columns[at]?.meaning ?? ''}
            onChange={(event) => mean(at, event.target.value)}
          />
        ))}
      </details>
      <Button type="submit" unavailable={choose.isPending}>
        これでたしかめる
      </Button>
      <p role="status">{choose.isPending ? '読みなおしています。' : ''}</p>
      {choose.error && (
        <Notice tone="danger" live>
          <p>{messageOf(choose.error)}</p>
        </Notice>
      )}
    </form>
  )
}

function inputOf(list: ResourceImport): ResourceImportInput {
  return {
    columns: list.columns.map(({ meaning }) => (meaning ? { meaning } : {})),
    formality: list.formality,
    status: list.status,
    addDoubtful: list.addDoubtful,
    words: list.words,
    ...(list.areaId ? { areaId: list.areaId } : {}),
    ...(list.kind ? { kind: list.kind } : {}),
  }
}

/** Absent, not empty, when nothing is chosen. */
function without(input: ResourceImportInput, name: 'areaId' | 'kind', value: string): ResourceImportInput {
  const { [name]: _, ...rest } = input
  return value ? { ...rest, [name]: value } : rest
}
