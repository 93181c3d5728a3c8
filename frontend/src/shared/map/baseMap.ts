import { loadConfig } from '../config'

/** Tiles behind the own boundaries: only where the municipality has chosen some, for they come from another server. */
export type BaseMap = { tiles: string; attribution: string; maxZoom: number }

const GSI_MAX_ZOOM = 18

export async function loadBaseMap(): Promise<BaseMap | undefined> {
  const { baseMap } = await loadConfig()
  if (typeof baseMap !== 'object' || baseMap === null) return undefined
  const { tiles, attribution } = baseMap as Record<string, unknown>
  if (typeof tiles !== 'string' || !tiles.startsWith('https://')) return undefined
  return { tiles, attribution: typeof attribution === 'string' ? attribution : '', maxZoom: GSI_MAX_ZOOM }
}
