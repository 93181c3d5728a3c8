import { type GeoJSONSource, Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { type Bounds, boundsOf, type MapContent, type MapOptions, type MapView, type Place, sameBounds } from './mapView'
import { markerImage } from './markerImage'
import { EMPTY, MARKER_LAYERS, styleOf } from './vectorStyle'

setWorkerUrl(workerUrl) // Vite would otherwise look for the worker beside the bundle

const CLOSEST = 18
const MOST_PICKED = 30

export async function openVectorMap({ container, baseMap, onPick, onPlace }: MapOptions): Promise<MapView> {
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
    const [west, south, east, north] = fitted
    map.fitBounds([west, south, east, north], { padding: 48, maxZoom: 16, animate: false })
  }
  const pick = async (event: MapMouseEvent) => {
    onPlace?.([event.lngLat.lng, event.lngLat.lat])
    const [found] = map.queryRenderedFeatures(event.point, { layers: [...MARKER_LAYERS] })
    if (!found) return
    const cluster = Number(found.properties.cluster_id)
    if (!found.properties.cluster) return onPick([Number(found.id)])
    const markers = source('markers')
    if (!markers) return
    const zoom = await markers.getClusterExpansionZoom(cluster)
    if (zoom <= CLOSEST && found.geometry.type === 'Point') {
      const [longitude = 0, latitude = 0] = found.geometry.coordinates
      return void map.easeTo({ center: [longitude, latitude], zoom, duration: 150 })
    }
    const leaves = await markers.getClusterLeaves(cluster, MOST_PICKED, 0)
    onPick(leaves.map(({ id }) => Number(id)))
  }
  map.on('click', (event) => void pick(event))

  return {
    show: async (wanted) => {
      const shown = content
      content = wanted
      if (!sameBounds(fitted, boundsOf(content))) fit() // first, so that nothing is drawn for where nobody looks
      const changed = [
        wanted.markers !== shown.markers && source('markers')?.setData(wanted.markers ?? EMPTY),
        wanted.boundaries !== shown.boundaries && source('boundaries')?.setData(wanted.boundaries ?? EMPTY),
        wanted.notes !== shown.notes && source('notes')?.setData(pointsOf(wanted.notes ?? [])),
      ]
      await Promise.all(changed)
      map.triggerRepaint() // also where nothing changed: what is idle already says so once more
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

function pointsOf(places: readonly Place[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place] },
      properties: {},
    })),
  }
}
