import { useMutation, useQueryClient } from '@tanstack/react-query'

/** Does something with a login by one button and reads the logins again, also after a refusal. */
export function useAccountAction<Result>(action: () => Promise<Result>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: action,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['accounts'] }),
  })
}
