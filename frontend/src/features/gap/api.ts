import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, type Paths, type Schemas, unwrap } from '@/shared/api/client'
import { changing, creating } from '@/shared/api/headers'

export type GapGrid = Schemas['GapGrid']
export type GapArea = Schemas['GapArea']
export type GapCell = Schemas['GapCell']
export type GapState = Schemas['GapState']
export type Gap = Schemas['GapEvidence']
export type Demand = Schemas['DemandView']
export type NearResource = Schemas['NearResource']

export type VoiceKinds = Schemas['VoiceKindsView']

const GAPS = '/api/v1/municipalities/{code}/gaps'
const VOICE_KINDS = '/api/v1/municipalities/{code}/voice-kinds'

export type GapQuestion = NonNullable<Paths[typeof GAPS]['get']['parameters']['query']>

/** The whole table; which part of it is shown is a matter of the page. */
export function gapsQuery(code: string, question: GapQuestion) {
  return queryOptions({
    queryKey: ['gaps', code, 'table', question],
    queryFn: ({ signal }) => unwrap(api.GET(GAPS, { params: { path: { code }, query: question }, signal })),
  })
}

export function gapQuery(code: string, areaId: string, kind: string, question: Pick<GapQuestion, 'within' | 'asOf'>) {
  return queryOptions({
    queryKey: ['gaps', code, 'one', areaId, kind, question],
    queryFn: ({ signal }) =>
      unwrap(api.GET(`${GAPS}/{areaId}/{kind}`, { params: { path: { code, areaId, kind }, query: question }, signal })),
  })
}

/** What people there said, in the words that councils may read, as far as this reader may. */
export function gapVoicesQuery(code: string, areaId: string, categories: readonly string[]) {
  return queryOptions({
    queryKey: ['voices', code, 'gap', areaId, categories],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        categories.map((category) =>
          unwrap(
            api.GET('/api/v1/municipalities/{code}/voices', {
              params: { path: { code }, query: { areaId, category, status: 'REVIEWED', limit: 5 } },
              signal,
            }),
          ),
        ),
      )
      return pages.flatMap(({ items }) => items).toSorted((one, other) => other.heardOn.localeCompare(one.heardOn))
    },
  })
}

/** Onto the agenda of the next meeting of the area's council; asked twice it stands there once. */
export function usePutOnAgenda(code: string, areaId: string, kind: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (idempotencyKey: string) =>
      unwrap(
        api.POST(`${GAPS}/{areaId}/{kind}/agenda-items`, {
          params: { path: { code, areaId, kind }, header: creating(idempotencyKey) },
          body: {},
        }),
      ),
    onSuccess: () =>
      Promise.all(['gaps', 'meetings'].map((noun) => queryClient.invalidateQueries({ queryKey: [noun] }))),
  })
}

/** Which kinds of help a category of voices asks for. */
export function voiceKindsQuery(code: string) {
  return queryOptions({
    queryKey: ['voice-kinds', code],
    queryFn: ({ signal }) => unwrap(api.GET(VOICE_KINDS, { params: { path: { code } }, signal })),
  })
}

export function saveVoiceKinds(code: string, version: number, input: Schemas['VoiceKindsInput']): Promise<VoiceKinds> {
  return unwrap(api.PUT(VOICE_KINDS, { params: { path: { code }, header: changing(version) }, body: input }))
}
