import { loadConfig } from '../config'

const LOCAL_ISSUER = 'http://localhost:8180/realms/sasaeai'

export async function loadIssuer(): Promise<string> {
  const { issuer } = await loadConfig()
  return typeof issuer === 'string' ? issuer : LOCAL_ISSUER
}
