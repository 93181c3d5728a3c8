import { useState } from 'react'
import { Button } from '@/shared/ui/Button'
import { Select } from '@/shared/ui/Select'
import type { Choices, Position } from '../api'
import { pointOf, type ResourceSearch, WALKS } from '../search'
import { whereAmI } from './whereAmI'

type Props = { search: ResourceSearch; choices: Choices; onChange: (part: Partial<ResourceSearch>) => void }

/** From where the way is measured: an area, where one is, or a resource chosen on its own page. */
export function NearField({ search, choices, onChange }: Props) {
  const [failure, setFailure] = useState('')
  const areas = choices.areas.filter(({ position }) => position)
  const chosen = areas.find(({ name }) => name === search.place)
  const from = (place: string, position: Position) =>
    onChange({ near: pointOf(position), place, within: search.within ?? '500' })
  const ask = () =>
    whereAmI().then(
      (here) => {
        setFailure('')
        from('いまいる所', here)
      },
      (cause: unknown) => setFailure(`${cause instanceof Error ? cause.message : ''}${OTHER_WAYS}`),
    )
  return (
    <fieldset className="field near">
      <legend className="field__label">歩いて行ける所</legend>
      <Select
        label="どこから"
        emptyLabel="どこからでも"
        options={[
          ...(search.near && !chosen ? [{ value: HERE, label: search.place ?? 'えらんだ所' }] : []),
          ...areas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.near ? (chosen?.id ?? HERE) : ''}
        onChange={(event) => {
          const area = areas.find(({ id }) => id === event.target.value)
          if (area?.position) from(area.name, area.position)
          else onChange({ near: undefined, place: undefined, within: undefined })
        }}
      />
      <Button onClick={ask}>いまいる所から</Button>
      {failure && (
        <p className="field__error" role="alert">
          {failure}
        </p>
      )}
      {search.near && (
        <Select
          label="どこまで（まっすぐ測って）"
          emptyLabel="近い順にぜんぶ"
          options={WALKS}
          value={search.within ?? ''}
          onChange={(event) => onChange({ within: (event.target.value || undefined) as ResourceSearch['within'] })}
        />
      )}
    </fieldset>
  )
}

const HERE = 'here'
const OTHER_WAYS =
  '「どこから」で地区をえらぶか、一覧で近くの集まりをひらいて「ここから歩いて行ける所を見る」をおしてください。'
