import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { SkipLink } from '@/shared/ui/SkipLink'

type RouterContext = {
  queryClient: QueryClient
  /** For pages that show the same to everybody. */
  nobodysClient: QueryClient
}

export const Route = createRootRouteWithContext<RouterContext>()({ component: Root })

function Root() {
  return (
    <>
      <SkipLink />
      <Outlet />
    </>
  )
}
