import type { StyleSpecification } from 'maplibre-gl'
import type { BaseMap } from './baseMap'

const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Pictures of one file, which the map asks its own page for. */
export const ARCHIVE = 'archive'
const ARCHIVED = `${ARCHIVE}://{z}/{x}/{y}`

/** Own boundaries and markers; everything written is a picture made on the device, so nothing is fetched for it. */
export function styleOf(baseMap: BaseMap | undefined): StyleSpecification {
  const own = () => ({ type: 'geojson' as const, data: EMPTY })
  return {
    version: 8,
    sources: {
      boundaries: own(),
      names: own(),
      markers: own(),
      notes: own(),
      ring: own(),
      ...(baseMap && {
        base: {
          type: 'raster',
          tiles: [baseMap.tiles ?? ARCHIVED],
          tileSize: 256,
          maxzoom: baseMap.maxZoom,
          attribution: baseMap.attribution,
        },
      }),
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#f3f1ea' } },
      ...(baseMap ? [{ id: 'base', type: 'raster', source: 'base' } as const] : []),
      ...(baseMap
        ? []
        : [{ id: 'area', type: 'fill', source: 'boundaries', paint: { 'fill-color': '#ffffff' } } as const]),
      {
        id: 'border',
        type: 'line',
        source: 'boundaries',
        // An area that holds others has the stronger border.
        paint: { 'line-color': '#666666', 'line-width': ['case', ['get', 'holds'], 3, 1.5] },
      },
      {
        id: 'area-name',
        type: 'symbol',
        source: 'names',
        layout: { 'icon-image': ['concat', 'name:', ['get', 'name']] },
      },
      {
        id: 'note',
        type: 'symbol',
        source: 'notes',
        layout: { 'icon-image': 'note:', 'icon-allow-overlap': true },
      },
      {
        id: 'marker',
        type: 'symbol',
        source: 'markers',
        layout: { 'icon-image': ['get', 'look'], 'icon-allow-overlap': true },
      },
      {
        id: 'ring',
        type: 'circle',
        source: 'ring',
        paint: {
          'circle-radius': 22,
          'circle-color': 'rgba(0,0,0,0)',
          'circle-stroke-color': '#b40000',
          'circle-stroke-width': 4,
        },
      },
    ],
  }
}
