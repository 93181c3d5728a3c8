import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem'

const MAX_RETRIES = 2

/** A refusal is an answer and is not asked for again; a lost line is tried twice more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always', // offline is said on the page instead of waiting without a word
        refetchOnReconnect: true,
        retry: (failures, error) =>
          !(error instanceof ProblemError && error.problem.status < 500) && failures < MAX_RETRIES,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

/** The same habits, with a memory of its own; what it asks for is asked without a token. */
export function asNobody(queryClient: QueryClient): QueryClient {
  const { queries, ...others } = queryClient.getDefaultOptions()
  return new QueryClient({ defaultOptions: { ...others, queries: { ...queries, meta: { asNobody: true } } } })
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { asNobody?: boolean }
  }
}
