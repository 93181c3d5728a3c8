import { addProtocol, type GeoJSONSource, Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { drawnAreas, naming } from './areas'
import type { BaseMap } from './baseMap'
import { type Group, grouping } from './groups'
import {
  type Bounds,
  boundsOf,
  type MapContent,
  type MapOptions,
  type MapView,
  MOST_PICKED,
  type Place,
  sameBounds,
} from './mapView'
import { markerImage } from './markerImage'
import { ARCHIVE, styleOf } from './vectorStyle'

setWorkerUrl(workerUrl) // Vite would otherwise look for the worker beside the bundle

const CLOSEST = 18
const TILE_PX = 512

export async function openVectorMap({ container, baseMap, onPick, onPlace }: MapOptions): Promise<MapView> {
  if (baseMap?.picture) readPicturesFrom(baseMap.picture)
  const map = new MapLibreMap({
    container,
    style: styleOf(baseMap),
    attributionControl: baseMap ? { compact: false } : false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: CLOSEST,
    fadeDuration: 0,
    locale: { 'Map.Title': '地図の絵' },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.setMissingStyleImageResolver((name) => {
    const made = markerImage(name)
    if (made && !map.hasImage(name)) map.addImage(name, made.image, { pixelRatio: made.pixelRatio })
  })
  await new Promise<void>((loaded, failed) => {
    map.once('style.load', () => loaded()) // before the first picture: what stands on it may already be on its way
    map.once('error', ({ error }) => failed(error))
  })

  let content: MapContent = {}
  let fitted: Bounds | undefined
  const source = (name: string) => map.getSource<GeoJSONSource>(name)
  const fit = () => {
    fitted = boundsOf(content)
    map.fitBounds([...fitted] as [number, number, number, number], { padding: 48, maxZoom: 16, animate: false })
  }
  const markers = drawGroups(map, (groups) => source('markers')?.setData(featuresOf(groups)))
  const areas = drawAreas(map, (name, data) => source(name)?.setData(data))
  const pick = (event: MapMouseEvent) => {
    onPlace?.([event.lngLat.lng, event.lngLat.lat])
    const [found] = map.queryRenderedFeatures(event.point, { layers: ['marker'] })
    const group = found && markers.drawn().find(({ numbers }) => numbers[0] === found.properties.first)
    if (!group) return
    const [west, south, east, north] = group.bounds
    const apart = west !== east || south !== north
    if (!apart || map.getZoom() >= CLOSEST) return onPick(group.numbers.slice(0, MOST_PICKED))
    map.fitBounds([west, south, east, north], { padding: 64, maxZoom: CLOSEST, duration: 150 })
  }
  map.on('click', pick)

  return {
    show: async (wanted) => {
      const shown = content
      content = wanted
      if (!sameBounds(fitted, boundsOf(content))) fit() // first, so that nothing is drawn for where nobody looks
      await Promise.all([
        wanted.markers !== shown.markers && markers.show(wanted.markers),
        wanted.boundaries !== shown.boundaries && areas.show(wanted.boundaries),
        wanted.notes !== shown.notes && source('notes')?.setData(pointsOf(wanted.notes ?? [])),
      ])
      map.triggerRepaint() // also where nothing changed: a map at rest says once more that it is
      await map.once('idle')
    },
    ring: (place) => {
      source('ring')?.setData(pointsOf(place ? [place] : []))
      if (place && !map.getBounds().contains([...place])) map.jumpTo({ center: [...place] })
    },
    zoom: (steps) => map.easeTo({ zoom: map.getZoom() + steps, duration: 0 }),
    pan: (right, down) => map.panBy([right * container.clientWidth, down * container.clientHeight], { duration: 0 }),
    fit,
    middle: () => [map.getCenter().lng, map.getCenter().lat],
    close: () => map.remove(),
  }
}

function readPicturesFrom(picture: NonNullable<BaseMap['picture']>): void {
  addProtocol(ARCHIVE, async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url.replace(`${ARCHIVE}://`, '').split('/').map(Number)
    const found = await picture(z, x, y, signal)
    return { data: found ? await found.arrayBuffer() : await createImageBitmap(new ImageData(1, 1)) }
  })
}

/** Gives the map those groups alone that are in sight, or nearly: of ten thousand markers some hundred. */
function drawGroups(map: MapLibreMap, draw: (groups: readonly Group[]) => Promise<void> | undefined) {
  let groupsAt = grouping(undefined)
  let drawn: readonly Group[] = []
  let around: { zoom: number; bounds: Bounds } | undefined
  const inSight = () => {
    const sight = map.getBounds()
    return [sight.getWest(), sight.getSouth(), sight.getEast(), sight.getNorth()] as const
  }
  const follow = () => {
    const zoom = Math.floor(map.getZoom())
    if (around?.zoom === zoom && within(inSight(), around.bounds)) return
    const bounds = widened(inSight())
    around = { zoom, bounds }
    drawn = groupsAt(TILE_PX * 2 ** zoom).filter(({ place: [longitude, latitude] }) =>
      within([longitude, latitude, longitude, latitude], bounds),
    )
    return draw(drawn)
  }
  map.on('move', follow)
  return {
    drawn: () => drawn,
    show: (markers: MapContent['markers']) => {
      groupsAt = grouping(markers)
      around = undefined
      return follow()
    },
  }
}

/** Borders once, and the names that can be read for each step nearer. */
function drawAreas(map: MapLibreMap, draw: (source: string, data: GeoJSON.FeatureCollection) => unknown) {
  let namesAt = naming([])
  let zoom: number | undefined
  const follow = () => {
    if (zoom === Math.floor(map.getZoom())) return
    zoom = Math.floor(map.getZoom())
    const names = namesAt(TILE_PX * 2 ** zoom)
    return draw('names', collected(names.map(({ place, name }) => pointOf(place, { name }))))
  }
  map.on('zoom', follow)
  return {
    show: (boundaries: MapContent['boundaries']) => {
      const drawn = drawnAreas(boundaries)
      namesAt = naming(drawn)
      zoom = undefined
      return Promise.all([draw('boundaries', collected(drawn)), follow()])
    },
  }
}

function within(inner: Bounds, outer: Bounds): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
}

/** By a quarter on each side, so that a small move finds the next groups drawn. */
function widened([west, south, east, north]: Bounds): Bounds {
  const [right, up] = [(east - west) / 4, (north - south) / 4]
  return [west - right, south - up, east + right, north + up]
}

function featuresOf(groups: readonly Group[]): GeoJSON.FeatureCollection {
  return collected(
    groups.map(({ numbers, place, paused }) => {
      const look = numbers.length > 1 ? `many:${numbers.length}` : `${paused ? 'paused' : 'number'}:${numbers[0]}`
      return pointOf(place, { look, first: numbers[0] })
    }),
  )
}

function pointsOf(places: readonly Place[]): GeoJSON.FeatureCollection {
  return collected(places.map((place) => pointOf(place, {})))
}

function pointOf(place: Place, properties: Record<string, unknown>): GeoJSON.Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...place] }, properties }
}

function collected(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features }
}
