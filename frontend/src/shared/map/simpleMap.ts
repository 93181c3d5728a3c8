import { CircleMarker, DivIcon, GeoJSON, LayerGroup, Map as LeafletMap, Marker, TileLayer } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import {
  type Bounds,
  boundsOf,
  type MapContent,
  type MapOptions,
  type MapView,
  type Markers,
  sameBounds,
} from './mapView'

const NUMBERED_AT_MOST = 300 // more words than that, and nothing is read any more
const CLOSEST = 18

/** For devices without WebGL2: the same markers and boundaries, drawn by simpler means. */
export function openSimpleMap({ container, baseMap, onPick, onPlace }: MapOptions): MapView {
  const map = new LeafletMap(container, {
    zoomControl: false,
    attributionControl: Boolean(baseMap),
    preferCanvas: true,
    maxZoom: CLOSEST,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
  })
  map.setView([36, 138], 5)
  map.attributionControl?.setPrefix(false)
  if (baseMap) new TileLayer(baseMap.tiles, { attribution: baseMap.attribution, maxZoom: CLOSEST }).addTo(map)
  map.on('click', ({ latlng }) => onPlace?.([latlng.lng, latlng.lat]))

  const areas = new LayerGroup().addTo(map)
  const markers = new LayerGroup().addTo(map)
  const rings = new LayerGroup().addTo(map)
  let content: MapContent = {}
  let fitted: Bounds | undefined
  const fit = () => {
    fitted = boundsOf(content)
    const [west, south, east, north] = fitted
    map.fitBounds(
      [
        [south, west],
        [north, east],
      ],
      { padding: [48, 48], maxZoom: 16, animate: false },
    )
  }
  const place = (at: string, numbers: readonly number[], paused: boolean, numbered: boolean) => {
    const [longitude = 0, latitude = 0] = at.split(',').map(Number)
    const marker = numbered
      ? new Marker([latitude, longitude], {
          icon: new DivIcon({
            className: 'map-marker',
            html: markerWords(numbers, paused),
            iconSize: [0, 0],
          }),
          keyboard: false, // the list beside the map is what keys reach
        })
      : new CircleMarker([latitude, longitude], {
          radius: 6,
          weight: 2,
          color: '#fff',
          fillColor: '#0017c1',
          fillOpacity: 1,
        })
    marker.on('click', () => onPick(numbers)).addTo(markers)
  }

  return {
    show: async (wanted) => {
      content = wanted
      for (const layer of [areas, markers]) layer.clearLayers()
      if (wanted.boundaries) {
        new GeoJSON(wanted.boundaries, {
          interactive: false,
          style: { color: '#767676', weight: 1.5, fillColor: '#fff', fillOpacity: baseMap ? 0 : 1 },
        }).addTo(areas)
      }
      const features = wanted.markers?.features ?? []
      const together = new Map<string, Markers['features']>()
      for (const feature of features) {
        const at = feature.geometry.coordinates.join(',')
        together.set(at, [...(together.get(at) ?? []), feature])
      }
      const numbered = together.size <= NUMBERED_AT_MOST
      for (const [at, here] of together) {
        const paused = here.every(({ properties }) => properties.status === 'PAUSED')
        place(
          at,
          here.map(({ id }) => Number(id)),
          paused,
          numbered,
        )
      }
      for (const [longitude, latitude] of wanted.notes ?? []) {
        const icon = new DivIcon({
          className: 'map-marker',
          html: '<span class="map-marker__note">▲</span>',
          iconSize: [0, 0],
        })
        new Marker([latitude, longitude], { icon, keyboard: false, interactive: false }).addTo(markers)
      }
      if (!sameBounds(fitted, boundsOf(content))) fit()
      await new Promise(requestAnimationFrame) // what is painted on a canvas is painted with the next frame
    },
    ring: (at) => {
      rings.clearLayers()
      if (!at) return
      new CircleMarker([at[1], at[0]], {
        radius: 22,
        color: '#b40000',
        weight: 4,
        fill: false,
        interactive: false,
      }).addTo(rings)
      if (!map.getBounds().contains([at[1], at[0]])) map.setView([at[1], at[0]], map.getZoom(), { animate: false })
    },
    zoom: (steps) => void map.setZoom(map.getZoom() + steps, { animate: false }),
    pan: (right, down) =>
      void map.panBy([right * container.clientWidth, down * container.clientHeight], { animate: false }),
    fit,
    middle: () => [map.getCenter().lng, map.getCenter().lat],
    close: () => void map.remove(),
  }
}

function markerWords(numbers: readonly number[], paused: boolean): string {
  const words = numbers.length > 1 ? `${numbers.length}か所` : String(numbers[0])
  const look = numbers.length > 1 ? 'many' : paused ? 'paused' : 'one'
  return `<span class="map-marker__words map-marker__words--${look}">${words}</span>`
}
