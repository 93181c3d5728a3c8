import { api, type Schemas, unwrap } from '@/shared/api/client'
import { changing, creating } from '@/shared/api/headers'
import type { Area, AreaScheme, AreaStatistic, Center, CodeList, ListName, Municipality } from './api'

/** A thing that exists is replaced in the version that was read; a new one is created under the form's key. */
export type Target = { code: string; id: string | undefined; version: number; idempotencyKey: string }

export function saveMunicipality(
  code: string,
  version: number,
  body: Schemas['MunicipalityInput'],
): Promise<Municipality> {
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}', { params: { path: { code } }, headers: changing(version), body }),
  )
}

export function saveArea({ code, id, version, idempotencyKey }: Target, body: Schemas['AreaInput']): Promise<Area> {
  return id
    ? unwrap(
        api.PUT('/api/v1/municipalities/{code}/areas/{areaId}', {
          params: { path: { code, areaId: id } },
          headers: changing(version),
          body,
        }),
      )
    : unwrap(
        api.POST('/api/v1/municipalities/{code}/areas', {
          params: { path: { code } },
          headers: creating(idempotencyKey),
          body,
        }),
      )
}

export function createScheme(
  code: string,
  idempotencyKey: string,
  body: Schemas['AreaSchemeInput'],
): Promise<AreaScheme> {
  return unwrap(
    api.POST('/api/v1/municipalities/{code}/area-schemes', {
      params: { path: { code } },
      headers: creating(idempotencyKey),
      body,
    }),
  )
}

export function saveStatistic(
  { code, id, version, idempotencyKey }: Target,
  body: Schemas['AreaStatisticInput'],
): Promise<AreaStatistic> {
  return id
    ? unwrap(
        api.PUT('/api/v1/municipalities/{code}/area-statistics/{statisticId}', {
          params: { path: { code, statisticId: id } },
          headers: changing(version),
          body,
        }),
      )
    : unwrap(
        api.POST('/api/v1/municipalities/{code}/area-statistics', {
          params: { path: { code } },
          headers: creating(idempotencyKey),
          body,
        }),
      )
}

export function saveCenter(
  { code, id, version, idempotencyKey }: Target,
  body: Schemas['CenterInput'],
): Promise<Center> {
  return id
    ? unwrap(
        api.PUT('/api/v1/municipalities/{code}/centers/{centerId}', {
          params: { path: { code, centerId: id } },
          headers: changing(version),
          body,
        }),
      )
    : unwrap(
        api.POST('/api/v1/municipalities/{code}/centers', {
          params: { path: { code } },
          headers: creating(idempotencyKey),
          body,
        }),
      )
}

export function saveCodeList(
  code: string,
  list: ListName,
  version: number,
  body: Schemas['CodeListInput'],
): Promise<CodeList> {
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}/code-lists/{list}', {
      params: { path: { code, list } },
      headers: changing(version),
      body,
    }),
  )
}
