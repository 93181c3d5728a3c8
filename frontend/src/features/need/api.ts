import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { changing, creating } from '@/shared/api/headers'

export type Voice = Schemas['VoiceView']
export type VoiceInput = Schemas['VoiceInput']
export type VoiceStatus = Voice['status']

const NEWEST = 100

export type VoiceFilter = {
  status?: VoiceStatus | undefined
  category?: string | undefined
  areaId?: string | undefined
  mine?: boolean
  limit?: number
}

export function voicesQuery(code: string, filter: VoiceFilter) {
  const { status, category, areaId, mine, limit = NEWEST } = filter
  const query = {
    limit,
    ...(status && { status }),
    ...(category && { category }),
    ...(areaId && { areaId }),
    ...(mine && { mine }),
  }
  return queryOptions({
    queryKey: ['voices', code, query],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/municipalities/{code}/voices', { params: { path: { code }, query }, signal })),
    gcTime: Number.POSITIVE_INFINITY, // still there when the line is not
  })
}

export function voiceQuery(code: string, voiceId: string) {
  return queryOptions({
    queryKey: ['voices', code, voiceId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/voices/{voiceId}', { params: { path: { code, voiceId } }, signal }),
      ),
  })
}

/** Where a voice is sent to; the outbox keeps the address beside the words. */
export function voicesPath(code: string): string {
  return `/api/v1/municipalities/${code}/voices`
}

type Change<Input> = { voice: Pick<Voice, 'id' | 'version'>; input: Input }

export function useRewriteVoice(code: string) {
  return useVoiceChange(({ voice, input }: Change<VoiceInput>) =>
    unwrap(
      api.PUT('/api/v1/municipalities/{code}/voices/{voiceId}', {
        params: { path: { code, voiceId: voice.id }, header: changing(voice.version) },
        body: input,
      }),
    ),
  )
}

export function useWithdrawVoice(code: string) {
  return useVoiceChange((voice: Pick<Voice, 'id' | 'version'>) =>
    unwrap(
      api.DELETE('/api/v1/municipalities/{code}/voices/{voiceId}', {
        params: { path: { code, voiceId: voice.id }, header: changing(voice.version) },
      }),
    ),
  )
}

export type Review = { status: 'REVIEWED' | 'SET_ASIDE'; councilText?: string; category?: string }

export function useReviewVoice(code: string) {
  return useVoiceChange(({ voice, input }: Change<Review>) =>
    unwrap(
      api.PUT('/api/v1/municipalities/{code}/voices/{voiceId}/review', {
        params: { path: { code, voiceId: voice.id }, header: changing(voice.version) },
        body: input,
      }),
    ),
  )
}

type Placing = { voiceId: string; idempotencyKey: string; input: Schemas['VoiceAgendaInput'] }

export function usePlaceVoice(code: string) {
  return useVoiceChange(({ voiceId, idempotencyKey, input }: Placing) =>
    unwrap(
      api.POST('/api/v1/municipalities/{code}/voices/{voiceId}/agenda-items', {
        params: { path: { code, voiceId }, header: creating(idempotencyKey) },
        body: input,
      }),
    ),
  )
}

/** A changed voice shows in lists, at home and on agendas. */
function useVoiceChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(['voices', 'home', 'meetings'].map((noun) => queryClient.invalidateQueries({ queryKey: [noun] }))),
  })
}
