import { queryOptions } from '@tanstack/react-query'
import { api, apiFor, type Schemas, unwrap } from '@/shared/api/client'
import { everyPage } from '@/shared/api/everyPage'

export type Municipality = Schemas['MunicipalityView']
export type AreaScheme = Schemas['AreaSchemeView']
export type Area = Schemas['AreaView']
export type AreaStatistic = Schemas['AreaStatisticView']
export type Center = Schemas['CenterView']
export type CodeList = Schemas['CodeListView']
export type ListName = Schemas['ListName']

const LIMIT = 200
const after = (cursor: string | undefined) => ({ limit: LIMIT, ...(cursor ? { cursor } : {}) })

export function municipalityQuery(code: string) {
  return queryOptions({
    queryKey: ['municipalities', code],
    queryFn: ({ signal, meta }) =>
      unwrap(apiFor(meta).GET('/api/v1/municipalities/{code}', { params: { path: { code } }, signal })),
  })
}

export function areaSchemesQuery(code: string) {
  return queryOptions({
    queryKey: ['area-schemes', code],
    queryFn: async ({ signal }) => {
      const schemes = await everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/area-schemes', {
            params: { path: { code }, query: after(cursor) },
            signal,
          }),
        ),
      )
      return schemes.toSorted((one, other) => one.position - other.position)
    },
  })
}

export function areasQuery(code: string) {
  return queryOptions({
    queryKey: ['areas', code],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/areas', { params: { path: { code }, query: after(cursor) }, signal }),
        ),
      ),
  })
}

export function areaStatisticsQuery(code: string) {
  return queryOptions({
    queryKey: ['area-statistics', code],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/area-statistics', {
            params: { path: { code }, query: after(cursor) },
            signal,
          }),
        ),
      ),
  })
}

export function centersQuery(code: string) {
  return queryOptions({
    queryKey: ['centers', code],
    queryFn: ({ signal }) =>
      everyPage((cursor) =>
        unwrap(
          api.GET('/api/v1/municipalities/{code}/centers', {
            params: { path: { code }, query: after(cursor) },
            signal,
          }),
        ),
      ),
  })
}

export function codeListQuery(code: string, list: ListName) {
  return queryOptions({
    queryKey: ['code-lists', code, list],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/municipalities/{code}/code-lists/{list}', { params: { path: { code, list } }, signal })),
  })
}
