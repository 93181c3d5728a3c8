import { useQueryClient } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { changing } from '@/shared/api/headers'
import { EditFrame } from '@/shared/forms/EditFrame'
import { useEditForm } from '@/shared/forms/useEditForm'
import { Notice } from '@/shared/ui/Notice'
import { type Council, councilQuery } from '../api'
import { councilStatusWords } from '../councilWords'
import { CouncilFrameFieldset, CouncilWordsFieldset } from './CouncilFieldset'
import { type CouncilFields, councilBody, storedCouncil } from './councilFields'

export function EditCouncilForm({ council }: { council: Council }) {
  const { municipalityCode: code, role } = useMe()
  const queryClient = useQueryClient()
  const query = councilQuery(code, council.id)
  const edit = useEditForm<CouncilFields>({
    draftKey: `councils/${council.id}`,
    current: storedCouncil(council),
    save: async (fields, version) => {
      const saved = await unwrap(
        api.PUT('/api/v1/municipalities/{code}/councils/{councilId}', {
          params: { path: { code, councilId: council.id } },
          body: councilBody(fields),
          headers: changing(version),
        }),
      )
      queryClient.setQueryData(query.queryKey, saved)
      await queryClient.invalidateQueries({ queryKey: ['councils', code], exact: true })
      return storedCouncil(saved)
    },
    latest: async () => storedCouncil(await queryClient.fetchQuery({ ...query, staleTime: 0 })),
  })
  const form = edit.form as unknown as UseFormReturn<CouncilFields>
  return (
    <EditFrame edit={edit} compare={conflictFields}>
      <CouncilWordsFieldset form={form} />
      {role === 'CITY' ? (
        <CouncilFrameFieldset form={form} />
      ) : (
        <Notice>層・地区・支えるセンター・いまの様子は、市がなおします。</Notice>
      )}
    </EditFrame>
  )
}

function conflictFields(theirs: CouncilFields, mine: CouncilFields) {
  return [
    { label: '名前', theirs: theirs.name, mine: mine.name },
    { label: 'よび名', theirs: theirs.brand, mine: mine.brand },
    { label: 'いつ集まる', theirs: theirs.meetingRule, mine: mine.meetingRule },
    { label: 'いつもの場所', theirs: theirs.meetingPlace, mine: mine.meetingPlace },
    { label: 'ほかの書き方', theirs: theirs.aliases, mine: mine.aliases },
    { label: 'いまの様子', theirs: councilStatusWords(theirs.status), mine: councilStatusWords(mine.status) },
  ]
}
