import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

const PAGES = ['/home', '/voices/new', '/voices/sent', '/voices'] as const

/** Fetches ahead what leaving a voice needs, so that it can be done where the line is dead. */
export function useReadyOffline(needed = true): void {
  const router = useRouter()
  useEffect(() => {
    if (needed) for (const to of PAGES) void router.preloadRoute({ to })
  }, [needed, router])
}
