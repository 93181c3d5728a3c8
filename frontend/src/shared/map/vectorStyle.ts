import type { StyleSpecification } from 'maplibre-gl'
import type { BaseMap } from './baseMap'

export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Where a press finds something. */
export const MARKER_LAYERS = ['marker', 'many'] as const

const CLUSTERS_UNTIL = 20 // what stands at one place stays together however close one looks

/** Own boundaries and markers; everything written is a picture made on the device, so nothing is fetched for it. */
export function styleOf(baseMap: BaseMap | undefined): StyleSpecification {
  const own = (cluster = false) => ({
    type: 'geojson' as const,
    data: EMPTY,
    ...(cluster && { cluster, clusterRadius: 36, clusterMaxZoom: CLUSTERS_UNTIL, maxzoom: CLUSTERS_UNTIL + 1 }),
  })
  return {
    version: 8,
    sources: {
      boundaries: own(),
      markers: own(true),
      notes: own(),
      ring: own(),
      ...(baseMap && {
        base: {
          type: 'raster',
          tiles: [baseMap.tiles],
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
      { id: 'border', type: 'line', source: 'boundaries', paint: { 'line-color': '#767676', 'line-width': 1.5 } },
      {
        id: 'area-name',
        type: 'symbol',
        source: 'boundaries',
        filter: ['has', 'name'],
        layout: { 'icon-image': ['concat', 'name:', ['get', 'name']] },
      },
      {
        id: 'note',
        type: 'symbol',
        source: 'notes',
        layout: { 'icon-image': 'note:', 'icon-allow-overlap': true },
      },
      {
        id: 'many',
        type: 'symbol',
        source: 'markers',
        filter: ['has', 'point_count'],
        layout: { 'icon-image': ['concat', 'many:', ['get', 'point_count']], 'icon-allow-overlap': true },
      },
      {
        id: 'marker',
        type: 'symbol',
        source: 'markers',
        filter: ['!', ['has', 'point_count']],
        layout: {
          'icon-image': ['concat', ['case', ['==', ['get', 'status'], 'PAUSED'], 'paused:', 'number:'], ['id']],
          'icon-allow-overlap': true,
        },
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
