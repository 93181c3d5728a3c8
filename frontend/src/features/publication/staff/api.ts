import { queryOptions } from '@tanstack/react-query'
import { api, type Schemas, unwrap } from '@/shared/api/client'
import { changing } from '@/shared/api/headers'

export type Decision = Schemas['DecisionView']
export type CouncilState = Schemas['CouncilState']
export type CouncilStates = Schemas['CouncilStates']

/** Each council in one month: `2026-11`. */
export function councilStatesQuery(code: string, month: string) {
  return queryOptions({
    queryKey: ['council-states', code, month],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/municipalities/{code}/council-states', {
          params: { path: { code }, query: { month } },
          signal,
        }),
      ),
  })
}

/** The decision was carried out. */
export function finishDecision(code: string, decision: Decision, outcome: string | undefined): Promise<Decision> {
  const { text, owner, ownerMemberId, dueOn } = decision
  return unwrap(
    api.PUT('/api/v1/municipalities/{code}/decisions/{decisionId}', {
      params: { path: { code, decisionId: decision.id } },
      headers: changing(decision.version),
      body: {
        text,
        owner,
        state: 'DONE',
        ...(ownerMemberId ? { ownerMemberId } : {}),
        ...(dueOn ? { dueOn } : {}),
        ...(outcome ? { outcome } : {}),
      },
    }),
  )
}
