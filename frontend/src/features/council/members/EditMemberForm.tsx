import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { changing } from '@/shared/api/headers'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Button } from '@/shared/ui/Button'
import { ConflictView } from '@/shared/ui/ConflictView'
import { LeaveGuard } from '@/shared/ui/LeaveGuard'
import { Notice } from '@/shared/ui/Notice'
import { SavedState } from '@/shared/ui/SavedState'
import { type Member, membersQuery } from '../api'
import { memberKindWords } from '../councilWords'
import { MemberFieldset } from './MemberFieldset'
import { type MemberFields, memberBody, storedMember } from './memberFields'

export function EditMemberForm({ member }: { member: Member }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const edit = useEditForm<MemberFields>({
    draftKey: `members/${member.id}`,
    current: storedMember(member),
    save: async (fields, version) => {
      const saved = await unwrap(
        api.PUT('/api/v1/municipalities/{code}/members/{memberId}', {
          params: { path: { code, memberId: member.id } },
          body: memberBody(fields),
          headers: changing(version),
        }),
      )
      await queryClient.invalidateQueries({ queryKey: membersQuery(code, member.councilId).queryKey })
      return storedMember(saved)
    },
    latest: async () => {
      const all = await queryClient.fetchQuery({ ...membersQuery(code, member.councilId), staleTime: 0 })
      return storedMember(all.find((each) => each.id === member.id) ?? member)
    },
  })
  const { control, register, formState, getValues } = edit.form
  return (
    <form onSubmit={edit.submit} noValidate>
      <LeaveGuard dirty={edit.dirty} onDiscard={() => void edit.discard()} />
      {edit.theirs && (
        <ConflictView
          fields={conflictFields(edit.theirs.fields, getValues())}
          onTakeTheirs={() => void edit.takeTheirs()}
          onKeepMine={() => void edit.keepMine()}
        />
      )}
      <MemberFieldset control={control} register={register} errors={formState.errors} />
      {edit.failure && (
        <Notice tone="danger" live>
          {edit.failure}
        </Notice>
      )}
      <Button type="submit" look="primary">
        保存する
      </Button>
      <SavedState keptAt={edit.keptAt} savedAt={edit.savedAt} sending={formState.isSubmitting} />
    </form>
  )
}

function conflictFields(theirs: MemberFields, mine: MemberFields) {
  return [
    { label: '役わり', theirs: theirs.capacity, mine: mine.capacity },
    { label: '町内など', theirs: theirs.locality, mine: mine.locality },
    { label: 'どんな人', theirs: memberKindWords(theirs.kind), mine: memberKindWords(mine.kind) },
    { label: '世話人', theirs: theirs.core ? 'はい' : 'いいえ', mine: mine.core ? 'はい' : 'いいえ' },
    { label: 'いつから', theirs: theirs.termFrom, mine: mine.termFrom },
    { label: 'いつまで', theirs: theirs.termTo, mine: mine.termTo },
  ]
}
