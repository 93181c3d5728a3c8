import { useQueryClient } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useMe } from '@/features/account/api'
import { api, unwrap } from '@/shared/api/client'
import { changing } from '@/shared/api/headers'
import { EditFrame } from '@/shared/forms/EditFrame'
import { useEditForm } from '@/shared/forms/useEditForm'
import { type Resource, resourceQuery } from '../api'
import { STATUSES } from '../resourceWords'
import { ResourceFieldset } from './ResourceFieldset'
import { type ResourceFields, resourceBody, storedResource } from './resourceFields'

export function EditResourceForm({ resource }: { resource: Resource }) {
  const { municipalityCode: code } = useMe()
  const queryClient = useQueryClient()
  const query = resourceQuery(code, resource.id)
  const edit = useEditForm<ResourceFields>({
    draftKey: `resources/${resource.id}`,
    current: storedResource(resource),
    save: async (fields, version) => {
      const saved = await unwrap(
        api.PUT('/api/v1/municipalities/{code}/resources/{resourceId}', {
          params: { path: { code, resourceId: resource.id } },
          body: resourceBody(fields),
          headers: changing(version),
        }),
      )
      queryClient.setQueryData(query.queryKey, saved)
      await queryClient.invalidateQueries({ queryKey: ['resources', code] })
      return storedResource(saved)
    },
    latest: async () => storedResource(await queryClient.fetchQuery({ ...query, staleTime: 0 })),
  })
  const form = edit.form as unknown as UseFormReturn<ResourceFields>
  return (
    <EditFrame edit={edit} compare={conflictFields}>
      <ResourceFieldset form={form} resource={resource} />
    </EditFrame>
  )
}

const COMPARED: readonly { label: string; words: (fields: ResourceFields) => string }[] = [
  { label: '名前', words: ({ name }) => name },
  { label: 'いつ', words: ({ schedules }) => schedules.map(({ wording }) => wording).join('、') },
  { label: '会場', words: ({ venue }) => venue },
  { label: '住所', words: ({ address }) => address },
  { label: '地図の場所', words: ({ position }) => [position.latitude, position.longitude].filter(Boolean).join(', ') },
  { label: 'とまる所', words: ({ stops }) => stops.map(({ time, place }) => `${time} ${place}`).join('、') },
  { label: 'だれが', words: ({ organizer }) => organizer.name },
  { label: 'お金', words: ({ cost }) => cost },
  { label: '人数', words: ({ capacity }) => capacity },
  { label: '聞く所', words: ({ contact }) => contact.text },
  { label: 'ひとこと', words: ({ note }) => note },
  { label: 'いまの様子', words: ({ status }) => STATUSES.find(({ value }) => value === status)?.label ?? '' },
]

function conflictFields(theirs: ResourceFields, mine: ResourceFields) {
  return COMPARED.map(({ label, words }) => ({ label, theirs: words(theirs), mine: words(mine) }))
}
