import { ConnectionError } from './api/problem'

/** What the server of the app says at run time, so that one build serves every municipality; empty when it says nothing. */
export async function loadConfig(): Promise<Record<string, unknown>> {
  const response = await fetch('/config.json', { cache: 'no-cache' }).catch((cause: unknown) => {
    throw new ConnectionError({ cause })
  })
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return {}
  const config: unknown = await response.json()
  return typeof config === 'object' && config !== null ? { ...config } : {}
}
