import { PMTiles, TileType } from 'pmtiles'
import type { BaseMap } from './baseMap'

const PICTURES = new Map<TileType, string>([
  [TileType.Png, 'image/png'],
  [TileType.Jpeg, 'image/jpeg'],
  [TileType.Webp, 'image/webp'],
])

/** All pictures of a base map in one PMTiles file, of which only what is seen is asked for. */
export async function openArchive(address: string, attribution: string): Promise<BaseMap | undefined> {
  const archive = new PMTiles(address)
  const { tileType, maxZoom } = await archive.getHeader()
  const type = PICTURES.get(tileType)
  if (!type) return undefined // lines without a style: nobody has said what they should look like
  return {
    attribution,
    maxZoom,
    picture: async (z, x, y, signal) => {
      const tile = await archive.getZxy(z, x, y, signal)
      return tile && new Blob([tile.data], { type })
    },
  }
}
