import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ConflictView } from './ConflictView'
import { type Column, DataTable, type Sort } from './DataTable'
import { savedWords } from './SavedState'
import { visibilityWords } from './VisibilityBadge'

type Row = { name: string; overdue: number }

const COLUMNS: Column<Row>[] = [
  { key: 'name', label: '協議体', cell: (row) => row.name, sortValue: (row) => row.name },
  { key: 'overdue', label: '期限すぎ', cell: (row) => row.overdue, align: 'end', sortValue: (row) => row.overdue },
]

function Table() {
  const [sort, setSort] = useState<Sort>()
  const rows = [
    { name: '八幡', overdue: 2 },
    { name: '豊岡', overdue: 10 },
    { name: '箕郷', overdue: 0 },
  ]
  return (
    <DataTable caption="協議体" columns={COLUMNS} rows={rows} rowKey={(row) => row.name} sort={sort} onSort={setSort} />
  )
}

function rowNames() {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent)
}

test('a table sorts numbers as numbers, both ways, and says so', async () => {
  render(<Table />)
  const heading = screen.getByRole('columnheader', { name: /期限すぎ/ })

  await userEvent.click(within(heading).getByRole('button'))
  expect(rowNames()).toEqual(['箕郷', '八幡', '豊岡'])
  expect(heading.getAttribute('aria-sort')).toBe('ascending')

  await userEvent.click(within(heading).getByRole('button'))
  expect(rowNames()).toEqual(['豊岡', '八幡', '箕郷'])
  expect(heading.getAttribute('aria-sort')).toBe('descending')
})

test('a lost conflict shows both versions and lets a person choose', async () => {
  const take = vi.fn()
  const keep = vi.fn()
  const fields = [{ label: '場所', theirs: '八幡公民館', mine: undefined }]
  render(<ConflictView fields={fields} onTakeTheirs={take} onKeepMine={keep} />)

  const theirs = screen.getByRole('region', { name: '相手の内容' })
  const mine = screen.getByRole('region', { name: '自分の内容' })
  expect(within(theirs).getByText('八幡公民館')).toBeTruthy()
  expect(within(mine).getByText('（書いていません）')).toBeTruthy()

  await userEvent.click(within(mine).getByRole('button'))
  expect(keep).toHaveBeenCalledOnce()
  expect(take).not.toHaveBeenCalled()
})

test('where the text is, in words', () => {
  expect(savedWords({ savedAt: '2026-11-20T05:03:00Z' })).toBe('保存しました 14:03')
  expect(savedWords({ keptAt: '2026-11-20T05:04:00Z', savedAt: '2026-11-20T05:03:00Z' })).toBe(
    'この端末に残しました 14:04',
  )
  expect(savedWords({ unsent: 1, savedAt: '2026-11-20T05:03:00Z' })).toContain('まだ送れていません（1件）')
  expect(savedWords({})).toBe('')
})

test('who can see it, in words', () => {
  expect(visibilityWords('COUNCIL', '八幡協議体')).toBe('八幡協議体の人だけ')
  expect(visibilityWords('PUBLIC')).toBe('公開')
})
