import { Link } from '@tanstack/react-router'
import { today } from '@/shared/time/civilDay'
import { formatWareki } from '@/shared/time/format'
import { Checkbox } from '@/shared/ui/Checkbox'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Page } from '@/shared/ui/Page'
import { PrintButton } from '@/shared/ui/PrintButton'
import { Select } from '@/shared/ui/Select'
import { StateMark } from '@/shared/ui/StateMark'
import { formatMetres } from '@/shared/walking'
import type { GapGrid } from '../api'
import { isGap, STATES } from '../gapWords'
import { daysBack, type GapSearch, USUAL_WALK, WALKS } from '../search'
import { GapList } from './GapList'
import { GapTable } from './GapTable'

type Props = {
  grid: GapGrid
  schemes: readonly { id: string; name: string }[]
  search: GapSearch
  onSearch: (part: GapSearch) => void
}

/** Where help is missing: on desks and paper a table, on phones a list with the worst first. */
export function GapsPage({ grid, schemes, search, onSearch }: Props) {
  const areas = search.only ? grid.areas.filter(({ cells }) => cells.some(isGap)) : grid.areas
  return (
    <Page title="足りないところ" aside={<PrintButton label="この表を印刷する" />}>
      <Filters grid={grid} schemes={schemes} search={search} onSearch={onSearch} />
      <Legend grid={grid} />
      <p className="print-only">
        {grid.schemeName}ごと、歩いて行ける距離 {formatMetres(grid.within)}、{formatWareki(grid.asOf)} のようす
      </p>
      {search.on && <p role="status">{formatWareki(grid.asOf)}のようすを出しています。</p>}
      {areas.length === 0 ? (
        <Nothing only={search.only !== undefined} />
      ) : (
        <>
          <GapTable grid={grid} areas={areas} search={search} />
          <GapList grid={grid} areas={areas} search={search} />
        </>
      )}
    </Page>
  )
}

function Filters({ grid, schemes, search, onSearch }: Props) {
  return (
    <fieldset className="gap-filters screen-only">
      <legend className="visually-hidden">表の出し方</legend>
      <Select
        label="地域の分け方"
        value={search.scheme ?? grid.schemeId}
        options={schemes.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => onSearch({ scheme: event.target.value })}
      />
      <Select
        label="歩いて行ける距離"
        value={search.within ?? USUAL_WALK}
        options={WALKS}
        onChange={(event) => onSearch({ within: WALKS.find(({ value }) => value === event.target.value)?.value })}
      />
      <Select
        label="いつのようす"
        value={search.on ?? ''}
        emptyLabel="いま"
        options={daysToChoose(search.on)}
        onChange={(event) => onSearch({ on: event.target.value || undefined })}
      />
      <Checkbox
        label="足りないところだけ"
        checked={search.only !== undefined}
        onChange={(event) => onSearch({ only: event.target.checked ? 'gaps' : undefined })}
      />
    </fieldset>
  )
}

/** The day of the address may be any. */
function daysToChoose(on: string | undefined) {
  const days = daysBack(today())
  const known = on === undefined || days.some(({ value }) => value === on)
  return known ? days : [...days, { value: on, label: formatWareki(on) }]
}

/** What each state means, in the numbers of this very table. */
function Legend({ grid }: { grid: GapGrid }) {
  const meanings = {
    NONE: `${formatMetres(grid.farthest)}の中にない`,
    FAR: `${formatMetres(grid.within)}から${formatMetres(grid.farthest)}の間にある`,
    UNKNOWN: 'まだだれも調べていない、または人数や場所が分からない',
    ENOUGH: `この地域の中か、${formatMetres(grid.within)}の中にある`,
  } as const
  return (
    <details className="gap-legend" open>
      <summary>しるしの意味</summary>
      <ul className="plain-list">
        {(['NONE', 'FAR', 'UNKNOWN', 'ENOUGH'] as const).map((state) => (
          <li key={state}>
            <StateMark mark={STATES[state].mark}>{STATES[state].words}</StateMark>：{meanings[state]}
          </li>
        ))}
      </ul>
      <p>数えるのは、公開していて、1年のうちに「続いている」と確かめたものだけです。</p>
    </details>
  )
}

function Nothing({ only }: { only: boolean }) {
  return only ? (
    <EmptyState title="足りないところは見つかりません。データ不足のところがないか、すべて出してたしかめてください。">
      <Link to="/gaps" className="button">
        すべて出す
      </Link>
    </EmptyState>
  ) : (
    <EmptyState title="この分け方には、まだ地域がありません。ほかの分け方をえらんでください。" />
  )
}
