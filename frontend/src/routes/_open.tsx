import { QueryClientProvider } from '@tanstack/react-query'
import { createFileRoute, Outlet } from '@tanstack/react-router'

/** Shows the same to everybody, whoever is logged in: its pages ask without a token, and remember apart from the others. */
export const Route = createFileRoute('/_open')({
  beforeLoad: ({ context }) => ({ queryClient: context.nobodysClient }),
  component: Open,
})

function Open() {
  const { queryClient } = Route.useRouteContext()
  return (
    <QueryClientProvider client={queryClient}>
      <Outlet />
    </QueryClientProvider>
  )
}
