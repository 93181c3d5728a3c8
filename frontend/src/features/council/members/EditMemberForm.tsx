import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { changing } from '@/shared/api/headers'
import { EditFrame } from '@/shared/forms/EditFrame'
import { useEditForm } from '@/shared/forms/useEditForm'
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
  const { control, register, formState } = edit.form
  return (
    <EditFrame edit={edit} compare={conflictFields}>
      <MemberFieldset control={control} register={register} errors={formState.errors} />
    </EditFrame>
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
