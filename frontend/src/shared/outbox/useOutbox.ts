import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useSession } from '../auth/useSession'
import { type OutboxState, onOutboxChange, outboxState, sendUnsent } from './outbox'

export function useOutbox(): OutboxState {
  return useSyncExternalStore(onOutboxChange, outboxState)
}

/** Sends what waits when the line, the page or the login comes back; no clock ticks. Mounted once. */
export function useOutboxSending(): void {
  const queryClient = useQueryClient()
  const { status } = useSession()
  useEffect(() => {
    if (status !== 'active') return
    const send = () => void sendUnsent().catch(() => undefined) // stays in the outbox, and the page says so
    const sendWhenVisible = () => document.visibilityState === 'visible' && send()
    const stopListening = onOutboxChange((sent) => sent && void queryClient.invalidateQueries())
    send()
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', sendWhenVisible)
    return () => {
      stopListening()
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', sendWhenVisible)
    }
  }, [status, queryClient])
}
