import { useEffect, useRef, useState } from 'react'
import { categoryWords } from '@/shared/nationalCategories'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { Field } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import type { Choices } from '../api'
import { DAY_PARTS, type ResourceSearch, timeWords, WEEKDAYS } from '../search'
import { NearField } from './NearField'

type Props = { search: ResourceSearch; choices: Choices; onChange: (part: Partial<ResourceSearch>) => void }

const SEARCH_AFTER_MS = 400
const NOTHING: Partial<ResourceSearch> = {
  kind: undefined,
  category: undefined,
  weekday: undefined,
  part: undefined,
  at: undefined,
  today: undefined,
  area: undefined,
  near: undefined,
  place: undefined,
  within: undefined,
  confirmed: undefined,
  text: undefined,
}

/** What, when and where. The list follows each choice at once; the rarer ones are folded away. */
export function ResourceFilters({ search, choices, onChange }: Props) {
  const rarer = [search.at, search.category, search.area, search.near, search.confirmed, search.text].some(Boolean)
  const [open] = useState(rarer) // later it is the reader's to open and close
  const chosen = wordsOf(search, choices)
  return (
    <search className="resource-filters">
      <div className="resource-filters__first">
        <Select
          label="何を"
          emptyLabel="ぜんぶ"
          options={choices.kinds.map(({ code, label }) => ({ value: code, label }))}
          value={search.kind ?? ''}
          onChange={(event) => onChange({ kind: event.target.value || undefined })}
        />
        <Select
          label="曜日"
          emptyLabel="いつでも"
          options={WEEKDAYS}
          value={search.weekday ?? ''}
          onChange={(event) => onChange({ weekday: (event.target.value || undefined) as ResourceSearch['weekday'] })}
        />
        <Select
          label="時間"
          emptyLabel="いつでも"
          options={DAY_PARTS}
          value={search.part ?? ''}
          onChange={(event) => onChange({ part: (event.target.value || undefined) as ResourceSearch['part'] })}
        />
      </div>
      <Checkbox
        label="きょうやっている"
        checked={search.today === 'yes'}
        onChange={(event) => onChange({ today: event.target.checked ? 'yes' : undefined })}
      />
      <details open={open}>
        <summary>ほかの条件</summary>
        <SearchText text={search.text ?? ''} onText={(text) => onChange({ text: text || undefined })} />
        <Select
          label="地区"
          emptyLabel="ぜんぶ"
          options={choices.areas.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.area ?? ''}
          onChange={(event) => onChange({ area: event.target.value || undefined })}
        />
        <Select
          label="国の区分"
          emptyLabel="ぜんぶ"
          options={choices.nationalCategories.map(({ code, count }) => ({
            value: code,
            label: `${categoryWords(code)}（${count}件）`,
          }))}
          value={search.category ?? ''}
          onChange={(event) => onChange({ category: (event.target.value || undefined) as ResourceSearch['category'] })}
        />
        <NearField search={search} choices={choices} onChange={onChange} />
        <Field
          label="この時刻にやっている"
          type="time"
          short
          value={search.at ?? ''}
          onChange={(event) => onChange({ at: event.target.value || undefined })}
        />
        <Checkbox
          label="1年以内に確認したものだけ"
          checked={search.confirmed === 'yes'}
          onChange={(event) => onChange({ confirmed: event.target.checked ? 'yes' : undefined })}
        />
      </details>
      {chosen && (
        <p className="row">
          <strong>{chosen}</strong>
          <Button look="quiet" onClick={() => onChange(NOTHING)}>
            条件をぜんぶ消す
          </Button>
        </p>
      )}
    </search>
  )
}

/** Waits for a pause in the typing. What is typed stays; only an address that was emptied elsewhere empties it. */
function SearchText({ text, onText }: { text: string; onText: (text: string) => void }) {
  const [typed, setTyped] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!text) setTyped('')
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <Field
      label="名前でさがす"
      hint="ひらがなでもさがせます。"
      type="search"
      value={typed}
      onChange={(event) => {
        const now = event.target.value
        setTyped(now)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => onText(now.trim()), SEARCH_AFTER_MS)
      }}
    />
  )
}

function wordsOf(search: ResourceSearch, { kinds, areas }: Choices): string {
  return [
    timeWords(search),
    kinds.find(({ code }) => code === search.kind)?.label,
    search.category && categoryWords(search.category),
    areas.find(({ id }) => id === search.area)?.name,
    search.near && `${search.place ?? 'えらんだ所'}から${search.within ? `${search.within} mまで` : '近い順'}`,
    search.confirmed && '1年以内に確認',
    search.text && `「${search.text}」`,
  ]
    .filter(Boolean)
    .join('、')
}
