import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { buttonClass } from '@/shared/ui/Button'
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Field } from '@/shared/ui/Field'
import { Page } from '@/shared/ui/Page'
import { Tabs } from '@/shared/ui/Tabs'
import { AccountState } from './AccountState'
import type { Account, Role } from './api'
import { roleWords, stateWords } from './words'

type Props = {
  accounts: readonly Account[]
  role: Role | undefined
  centerLabel: string
  /** Names of centers and councils by their ids. */
  places: ReadonlyMap<string, string>
}

const ROLES: readonly Role[] = ['RESIDENT', 'ANSHIN_CENTER', 'CITY']

/** Everybody who can log in; one button invites the next. */
export function PeoplePage({ accounts, role, centerLabel, places }: Props) {
  const [text, setText] = useState('')
  const [sort, setSort] = useState<Sort>()
  const shown = accounts.filter(
    (account) => (!role || account.role === role) && `${account.label}${account.username}`.includes(text.trim()),
  )
  const tab = (words: string, tabRole?: Role): ReactNode => (
    <Link
      to="/people"
      search={{ role: tabRole }}
      activeOptions={{ exact: true }}
      activeProps={{ 'aria-current': 'page' }}
    >
      {words}
    </Link>
  )
  return (
    <Page title="人とログイン">
      <p>
        <Link to="/people/new" className={buttonClass('primary')}>
          ＋ 人を招く
        </Link>
      </p>
      <Tabs label="役わり">{[tab('ぜんぶ'), ...ROLES.map((each) => tab(roleWords(each, centerLabel), each))]}</Tabs>
      <Field
        label="よび名かログイン名でさがす"
        short
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      {shown.length === 0 ? (
        <EmptyState title={text ? 'あてはまる人がいません。' : 'まだ、だれもいません。'} />
      ) : (
        <DataTable
          caption={`${shown.length}人`}
          columns={columns(centerLabel, places)}
          rows={shown}
          rowKey={(account) => account.id}
          sort={sort}
          onSort={setSort}
        />
      )}
    </Page>
  )
}

function columns(centerLabel: string, places: ReadonlyMap<string, string>): readonly Column<Account>[] {
  const placesOf = (account: Account) =>
    [...account.centerIds, ...account.councilIds].flatMap((id) => places.get(id) ?? []).join('、')
  return [
    {
      key: 'label',
      label: 'よび名',
      cell: (row) => (
        <Link to="/people/$accountId" params={{ accountId: row.id }}>
          {row.label}
        </Link>
      ),
      sortValue: (row) => row.label,
    },
    { key: 'place', label: '所属', cell: placesOf, sortValue: placesOf },
    { key: 'role', label: '役わり', cell: (row) => roleWords(row.role, centerLabel), sortValue: (row) => row.role },
    { key: 'username', label: 'ログイン名', cell: (row) => row.username, sortValue: (row) => row.username },
    { key: 'state', label: 'いま', cell: (row) => <AccountState account={row} />, sortValue: stateWords },
  ]
}
