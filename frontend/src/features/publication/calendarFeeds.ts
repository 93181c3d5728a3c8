import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/shared/api/client'
import { creating } from '@/shared/api/headers'

/** Addresses that this account has given to calendars; the addresses themselves are shown once. */
export function calendarFeedsQuery(code: string) {
  return queryOptions({
    queryKey: ['calendar-feeds', code],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/municipalities/{code}/calendar-feeds', { params: { path: { code } }, signal })),
    select: (feeds) => feeds.items,
  })
}

export function useMakeFeed(code: string) {
  return useFeedChange((idempotencyKey: string) =>
    unwrap(
      api.POST('/api/v1/municipalities/{code}/calendar-feeds', {
        params: { path: { code }, header: creating(idempotencyKey) },
      }),
    ),
  )
}

export function useStopFeed(code: string) {
  return useFeedChange((feedId: string) =>
    unwrap(api.DELETE('/api/v1/municipalities/{code}/calendar-feeds/{feedId}', { params: { path: { code, feedId } } })),
  )
}

function useFeedChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['calendar-feeds'] }),
  })
}
