import { useQueryClient } from '@tanstack/react-query'
import { CheckListField } from '@/shared/forms/CheckListField'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { Field } from '@/shared/ui/Field'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { type Account, accountQuery, changeAccount } from './api'

type Props = { code: string; account: Account; centers: readonly { value: string; label: string }[] }

type Fields = { label: string; centerIds: string[] }

export function AccountForm({ code, account, centers }: Props) {
  const queryClient = useQueryClient()
  const edit = useEditForm<Fields>({
    draftKey: `accounts/${account.id}`,
    current: stored(account),
    save: async (fields, version) => {
      const saved = await changeAccount(code, account.id, version, { ...fields, status: account.status })
      await queryClient.invalidateQueries({ queryKey: ['accounts'] })
      return stored(saved)
    },
    latest: async () => stored(await queryClient.fetchQuery({ ...accountQuery(code, account.id), staleTime: 0 })),
  })
  const { form, theirs } = edit
  const { errors } = form.formState
  const names = (ids: readonly string[]) =>
    centers.flatMap(({ value, label }) => (ids.includes(value) ? [label] : [])).join('、')
  return (
    <form onSubmit={edit.submit} aria-label="よび名と所属">
      <h2>よび名と所属</h2>
      <Field
        label="よび名"
        hint="画面に出る名前です。人の名前でなく、役目で書きます。"
        required
        maxLength={60}
        {...form.register('label', { required: '書いてください。' })}
        error={errors.label?.message}
      />
      {account.role === 'ANSHIN_CENTER' && (
        <CheckListField
          control={form.control}
          name="centerIds"
          label="どのセンターの人ですか"
          required
          options={centers}
        />
      )}
      {theirs && (
        <ConflictView
          fields={[
            { label: 'よび名', theirs: theirs.fields.label, mine: form.getValues('label') },
            { label: 'センター', theirs: names(theirs.fields.centerIds), mine: names(form.getValues('centerIds')) },
          ]}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      {edit.failure && (
        <Notice tone="danger" live>
          <p>{edit.failure}</p>
        </Notice>
      )}
      <Button type="submit">保存する</Button>
      <SavedState savedAt={edit.savedAt} keptAt={edit.keptAt} />
      <LeaveGuard dirty={edit.dirty} onDiscard={() => void edit.discard()} />
    </form>
  )
}

function stored({ label, centerIds, version }: Account) {
  return { fields: { label, centerIds }, version }
}
