import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import { PersonContact } from '../person/PersonContact'
import { AccountForm } from './AccountForm'
import { AccountState } from './AccountState'
import type { Account, FirstPassword } from './api'
import { FirstPasswordMaker } from './FirstPasswordMaker'
import { FirstPasswordSlip } from './FirstPasswordSlip'
import { PendingNotice } from './PendingNotice'
import { StopAccount } from './StopAccount'
import { roleWords } from './words'

type Props = {
  code: string
  account: Account
  centerLabel: string
  municipalityName: string
  centers: readonly { value: string; label: string }[]
  councilNames: readonly string[]
  /** Straight after the invitation: what is left to do comes first. */
  invited: boolean
}

/** One login: hand over the first password, rename, stop. */
export function AccountPage({ code, account, centerLabel, municipalityName, centers, councilNames, invited }: Props) {
  const [slip, setSlip] = useState<FirstPassword>() // shown once; kept nowhere else
  if (slip) {
    return (
      <FirstPasswordSlip
        slip={slip}
        label={account.label}
        sender={municipalityName}
        onClose={() => setSlip(undefined)}
      />
    )
  }
  const active = account.status === 'ACTIVE'
  return (
    <Page
      title={account.label}
      focusKey={account.id}
      back={<Link to="/people">人とログイン</Link>}
      lead={[roleWords(account.role, centerLabel), ...councilNames].join(' ')}
    >
      {invited && (
        <Notice tone="success" title="招きました">
          <p>つぎに、はじめのパスワードを紙で渡してください。</p>
        </Notice>
      )}
      <p className="row">
        <span>ログイン名：{account.username}</span>
        <AccountState account={account} />
      </p>
      {active && account.provisioning === 'PENDING' && <PendingNotice code={code} account={account} />}
      {account.editable && (
        <>
          {active && account.provisioning === 'DONE' && (
            <FirstPasswordMaker code={code} account={account} onMade={setSlip} />
          )}
          <AccountForm code={code} account={account} centers={centers} />
          <StopAccount code={code} account={account} />
        </>
      )}
      {account.personId && <PersonContact key={account.personId} personId={account.personId} />}
      <p className="more-link">
        <Link to="/audit" search={{ entity: 'account', entityId: account.id }}>
          このログインの記録を見る
        </Link>
      </p>
    </Page>
  )
}
