import {
  CircleMarker,
  type Coords,
  DivIcon,
  type DoneCallback,
  GeoJSON,
  GridLayer,
  LayerGroup,
  Map as LeafletMap,
  Marker,
  TileLayer,
} from 'leaflet'
import 'leaflet/dist/leaflet.css'
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
  sameBounds,
} from './mapView'

const CLOSEST = 18
const TILE_PX = 256

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
  if (baseMap) layerOf(baseMap).addTo(map)
  map.on('click', ({ latlng }) => onPlace?.([latlng.lng, latlng.lat]))

  const areas = new LayerGroup().addTo(map)
  const names = new LayerGroup().addTo(map)
  const notes = new LayerGroup().addTo(map)
  const markers = new LayerGroup().addTo(map)
  const rings = new LayerGroup().addTo(map)
  let content: MapContent = {}
  let groupsAt = grouping(undefined)
  let namesAt = naming([])
  let fitted: Bounds | undefined
  const look = ([west, south, east, north]: Bounds, padding: number, maxZoom: number) =>
    map.fitBounds(
      [
        [south, west],
        [north, east],
      ],
      { padding: [padding, padding], maxZoom, animate: false },
    )
  const fit = () => {
    fitted = boundsOf(content)
    look(fitted, 48, 16)
  }
  const press = ({ numbers, bounds }: Group) => {
    const apart = bounds[0] !== bounds[2] || bounds[1] !== bounds[3]
    if (apart && map.getZoom() < CLOSEST) look(bounds, 64, CLOSEST)
    else onPick(numbers.slice(0, MOST_PICKED))
  }
  const draw = () => {
    for (const layer of [names, markers]) layer.clearLayers()
    const sight = map.getBounds().pad(0.25)
    const world = TILE_PX * 2 ** map.getZoom()
    for (const { name, place } of namesAt(world)) {
      const icon = drawnAs(wordsAs('map-marker__area', name))
      new Marker([place[1], place[0]], { icon, keyboard: false, interactive: false, zIndexOffset: -10_000 }).addTo(
        names,
      )
    }
    for (const group of groupsAt(world)) {
      const [longitude, latitude] = group.place
      if (!sight.contains([latitude, longitude])) continue
      // Not for keys: they reach the list beside the map.
      new Marker([latitude, longitude], { icon: drawnAs(wordsOf(group)), keyboard: false })
        .on('click', () => press(group))
        .addTo(markers)
    }
  }
  map.on('moveend', draw)

  return {
    show: async (wanted) => {
      content = wanted
      groupsAt = grouping(wanted.markers)
      for (const layer of [areas, notes]) layer.clearLayers()
      const drawn = drawnAreas(wanted.boundaries)
      namesAt = naming(drawn)
      for (const area of drawn) {
        const weight = area.properties.holds ? 3 : 1.5
        const style = { color: '#666666', weight, fillColor: '#fff', fillOpacity: baseMap ? 0 : 1 }
        new GeoJSON(area, { interactive: false, style }).addTo(areas)
      }
      for (const [longitude, latitude] of wanted.notes ?? []) {
        const icon = drawnAs('<span class="map-marker__note">▲</span>')
        new Marker([latitude, longitude], { icon, keyboard: false, interactive: false }).addTo(notes)
      }
      if (!sameBounds(fitted, boundsOf(content))) fit()
      draw()
      await new Promise(requestAnimationFrame) // the next frame shows them
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

function layerOf({ tiles, picture, attribution, maxZoom }: BaseMap): GridLayer {
  const options = { attribution, maxZoom: CLOSEST, maxNativeZoom: maxZoom }
  if (tiles) return new TileLayer(tiles, options)
  const layer = new PictureLayer(options)
  layer.picture = picture
  return layer
}

class PictureLayer extends GridLayer {
  picture: BaseMap['picture']

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img')
    tile.alt = ''
    tile.onload = () => URL.revokeObjectURL(tile.src)
    Promise.resolve(this.picture?.(z, x, y)).then(
      (found) => {
        if (found) tile.src = URL.createObjectURL(found)
        done(undefined, tile)
      },
      (failure: Error) => done(failure, tile),
    )
    return tile
  }
}

function drawnAs(html: string | HTMLElement): DivIcon {
  return new DivIcon({ className: 'map-marker', html, iconSize: [0, 0] })
}

/** Names come from outside: what looks like a tag in one is text. */
function wordsAs(className: string, words: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className, textContent: words })
}

function wordsOf({ numbers, paused }: Group): string {
  const words = numbers.length > 1 ? `${numbers.length}か所` : String(numbers[0])
  const look = numbers.length > 1 ? 'many' : paused ? 'paused' : 'one'
  return `<span class="map-marker__words map-marker__words--${look}">${words}</span>`
}
