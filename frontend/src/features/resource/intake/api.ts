import { queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { changing, creating } from '@/shared/api/headers'
import { upload } from '@/shared/api/upload'

export type ResourceImport = Schemas['ResourceImportView']
export type ResourceImportInput = Schemas['ResourceImportInput']
export type Meaning = Schemas['IntakeColumn']
export type RowFinding = Schemas['RowFinding']
export type Choice = { value: string; label: string }

const ASK_AGAIN_MS = 1000

export const importKey = (code: string, id: string) => ['resource-imports', code, id] as const

/** While it is being saved the page asks again and again how far it is. */
export function importQuery(code: string, importId: string) {
  return queryOptions({
    queryKey: importKey(code, importId),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/resource-imports/{importId}', {
          params: { path: { code, importId } },
          signal,
        }),
      ),
    refetchInterval: (query) => (query.state.data?.state === 'SAVING' ? ASK_AGAIN_MS : false),
  })
}

export function bringList(code: string, file: File, key: string): Promise<ResourceImport> {
  return upload({
    path: `/api/v1/municipalities/${code}/resource-imports`,
    method: 'POST',
    file,
    headers: creating(key),
  })
}

export function chooseColumns(
  code: string,
  { id, version }: ResourceImport,
  body: ResourceImportInput,
): Promise<ResourceImport> {
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}/resource-imports/{importId}/columns', {
      params: { path: { code, importId: id } },
      headers: changing(version),
      body,
    }),
  )
}

export function saveImport(code: string, { id, version }: ResourceImport): Promise<ResourceImport> {
  return unwrap(
    api.POST('/api/v1/municipalities/{code}/resource-imports/{importId}/save', {
      params: { path: { code, importId: id } },
      headers: changing(version),
    }),
  )
}

const choicesOf = (code: string, list: Schemas['ListName']) =>
  queryOptions({
    queryKey: ['code-lists', code, list],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/municipalities/{code}/code-lists/{list}', { params: { path: { code, list } }, signal })),
    select: ({ items }): Choice[] =>
      items.filter((item) => item.active).map((item) => ({ value: item.code, label: item.label })),
  })

export const kindsQuery = (code: string) => choicesOf(code, 'RESOURCE_KIND')
export const scenesQuery = (code: string) => choicesOf(code, 'LIFE_SCENE')
export const organizersQuery = (code: string) => choicesOf(code, 'ORGANIZER_KIND')
