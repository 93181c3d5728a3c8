import { loadConfig } from '../config'

/** What lies behind the own boundaries: only where the municipality has chosen it, for it may come from another server. */
export type BaseMap = {
  attribution: string
  maxZoom: number
  /** An address with {z}, {x} and {y} … */
  tiles?: string
  /** … or the pictures of one file. */
  picture?: (z: number, x: number, y: number, signal?: AbortSignal) => Promise<Blob | undefined>
}

const GSI_MAX_ZOOM = 18

/** A map without its base is a map too, so what is missing or broken is left out. */
export async function loadBaseMap(): Promise<BaseMap | undefined> {
  const { baseMap } = await loadConfig()
  if (typeof baseMap !== 'object' || baseMap === null) return undefined
  const { tiles, attribution = '' } = baseMap as Record<string, unknown>
  const address = typeof tiles === 'string' ? addressOf(tiles) : undefined
  if (!address || typeof attribution !== 'string') return undefined
  if (!address.endsWith('.pmtiles')) return { tiles: address, attribution, maxZoom: GSI_MAX_ZOOM }
  return import('./tileArchive').then(({ openArchive }) => openArchive(address, attribution)).catch(() => undefined)
}

/** Of the own server, or encrypted; what a browser asks on its own machine needs no encryption. */
function addressOf(tiles: string): string | undefined {
  if (/^\/(?!\/)/.test(tiles)) return window.location.origin + tiles
  return /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(tiles) ? tiles : undefined
}
