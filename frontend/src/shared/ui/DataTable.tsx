import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end of their cell. */
  align?: 'end'
  /** Makes the column sortable. */
  sortValue?: (row: Row) => string | number | undefined
}

export type Sort = { key: string; descending: boolean }

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Lives in the address of the page, so that it can be passed on and printed. */
  sort?: Sort | undefined
  onSort?: (sort: Sort) => void
}

/** A table that prints, sorts by its headings and turns into a list on a phone. The first column names the row. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sort, onSort }: Props<Row>) {
  return (
    <div className="table-frame">
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, columns, sort).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-label={column.label} data-align={column.align}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type HeadingProps<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined }

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const active = sort?.key === column.key
  const order = active ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" aria-sort={order} data-align={column.align}>
      {column.sortValue && onSort ? (
        <button
          type="button"
          className="table__sort"
          onClick={() => onSort({ key: column.key, descending: active && !sort.descending })}
        >
          {column.label}
          <span aria-hidden="true">{order === 'descending' ? '▼' : order === 'ascending' ? '▲' : '↕'}</span>
        </button>
      ) : (
        column.label
      )}
    </th>
  )
}

const JAPANESE = new Intl.Collator('ja', { numeric: true })

function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const sortValueOf = columns.find((column) => column.key === sort?.key)?.sortValue
  if (!sortValueOf || !sort) return rows
  return rows.toSorted((one, other) => compare(sortValueOf(one), sortValueOf(other)) * (sort.descending ? -1 : 1))
}

function compare(one: string | number | undefined, other: string | number | undefined): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return JAPANESE.compare(String(one ?? ''), String(other ?? ''))
}
