import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { CheckListField } from '@/shared/forms/CheckListField'
import { useDraftForm } from '@/shared/forms/useDraftForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { RadioTiles } from '@/shared/ui/RadioTiles'
import { SavedState } from '@/shared/ui/SavedState'
import { type AccountInput, invite, type Role } from './api'
import { MemberChoice } from './MemberChoice'
import { suggestUsername } from './suggestUsername'
import { roleWords } from './words'

type Props = {
  code: string
  centerLabel: string
  centers: readonly { value: string; label: string }[]
  councils: readonly { value: string; label: string }[]
  taken: ReadonlySet<string>
  onInvited: (accountId: string) => void
}

export type Invitation = {
  role: Role
  councilId: string
  memberId: string
  centerIds: string[]
  label: string
  username: string
}

const ROLES: readonly Role[] = ['RESIDENT', 'ANSHIN_CENTER', 'CITY']

/** Who shall be able to log in: the kind first, then the place, then the names. */
export function InviteForm({ code, centerLabel, centers, councils, taken, onInvited }: Props) {
  const queryClient = useQueryClient()
  const [invited, setInvited] = useState<string>()
  const { form, idempotencyKey, keptAt, failure, submit } = useDraftForm<Invitation>({
    draftKey: 'accounts/new',
    values: {
      role: 'RESIDENT',
      councilId: '',
      memberId: '',
      centerIds: [],
      label: '',
      username: suggestUsername('RESIDENT', code, taken),
    },
  })
  const { errors, isDirty } = form.formState
  const role = form.watch('role')

  useEffect(() => {
    if (invited && !isDirty) onInvited(invited) // after the form is empty again: the leave guard has nothing to ask
  }, [invited, isDirty, onInvited])

  const send = submit(async (filled) => {
    const account = await invite(code, inputOf(filled), idempotencyKey)
    await queryClient.invalidateQueries({ queryKey: ['accounts'] })
    setInvited(account.id)
  })
  const changeRole = (next: Role) => {
    form.setValue('label', next === 'ANSHIN_CENTER' ? '生活支援コーディネーター' : '', { shouldDirty: true })
    form.setValue('username', suggestUsername(next, code, taken), { shouldDirty: true })
  }

  return (
    <form onSubmit={send}>
      <RadioTiles
        label="どんな人ですか"
        required
        options={ROLES.map((value) => ({ value, label: roleWords(value, centerLabel) }))}
        {...form.register('role', { onChange: (event) => changeRole(event.target.value) })}
      />
      {role === 'RESIDENT' && <MemberChoice code={code} councils={councils} form={form} />}
      {role === 'ANSHIN_CENTER' && (
        <CheckListField
          control={form.control}
          name="centerIds"
          label="どのセンターの人ですか"
          required
          options={centers}
          error={errors.centerIds?.message}
        />
      )}
      <Field
        label="よび名"
        hint="画面に出る名前です。人の名前でなく、役目で書きます。例：区長（町屋）"
        required
        maxLength={60}
        {...form.register('label', { required: '書いてください。' })}
        error={errors.label?.message}
      />
      <Field
        label="ログイン名"
        hint="はじめの紙に印刷されます。小文字の英字・数字・ハイフン（-）で、3文字から60文字です。"
        required
        short
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        {...form.register('username', {
          required: '書いてください。',
          pattern: { value: /^[a-z0-9][a-z0-9._-]{2,59}$/, message: '小文字の英字・数字・ハイフンで書いてください。' },
        })}
        error={errors.username?.message}
      />
      {failure && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      <Button look="primary" large type="submit">
        招く
      </Button>
      <SavedState keptAt={keptAt} />
      <LeaveGuard dirty={isDirty && !invited} />
    </form>
  )
}

function inputOf({ role, centerIds, memberId, label, username }: Invitation): AccountInput {
  return {
    role,
    label: label.trim(),
    username: username.trim(),
    centerIds: role === 'ANSHIN_CENTER' ? centerIds : [],
    ...(role === 'RESIDENT' && memberId ? { memberId } : {}),
  }
}
