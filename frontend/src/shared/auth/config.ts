import { ConnectionError } from '../api/problem'

const LOCAL_ISSUER = 'http://localhost:8180/realms/sasaeai'

/** The server of the app says at run time where to log in, so that one build serves every municipality. */
export async function loadIssuer(): Promise<string> {
  const response = await fetch('/config.json', { cache: 'no-cache' }).catch((cause: unknown) => {
    throw new ConnectionError({ cause })
  })
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return LOCAL_ISSUER
  const config: unknown = await response.json()
  if (typeof config !== 'object' || config === null || !('issuer' in config)) return LOCAL_ISSUER
  return typeof config.issuer === 'string' ? config.issuer : LOCAL_ISSUER
}
