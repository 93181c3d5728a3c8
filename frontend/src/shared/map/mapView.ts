import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson'
import type { BaseMap } from './baseMap'

/** Longitude first, as GeoJSON has it. */
export type Place = readonly [longitude: number, latitude: number]

/** A feature's id is the number that stands in the list. */
export type Markers = FeatureCollection<Point, { kind: string; status?: string }>
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, { areaId?: string; name?: string }>

export type MapContent = {
  markers?: Markers | undefined
  boundaries?: Boundaries | undefined
  /** Small things without a number; they stand in a list of their own. */
  notes?: readonly Place[] | undefined
  /** What to show at first, where it is not simply everything. */
  around?: readonly Place[] | undefined
}

/** What both kinds of map can do. Nothing here needs a mouse. */
export type MapView = {
  /** Keeps its promise once all of it stands before the reader's eyes. */
  show: (content: MapContent) => Promise<void>
  /** Draws a ring around a place, or none. */
  ring: (place: Place | undefined) => void
  zoom: (steps: 1 | -1) => void
  /** By a part of what is seen: 0.25 is a quarter of the map. */
  pan: (right: number, down: number) => void
  /** Shows all that there is. */
  fit: () => void
  middle: () => Place
  close: () => void
}

export type MapOptions = {
  container: HTMLElement
  baseMap: BaseMap | undefined
  /** The numbers that stand at the place which was pressed. */
  onPick: (numbers: readonly number[]) => void
  /** Any place that was pressed, for choosing one. */
  onPlace: ((place: Place) => void) | undefined
}

/** Of one place; the list has the others. */
export const MOST_PICKED = 30

export type Bounds = readonly [west: number, south: number, east: number, north: number]

export function sameBounds(one: Bounds | undefined, other: Bounds): boolean {
  return one !== undefined && other.every((edge, n) => edge === one[n])
}

/** The main islands, for a map that has nothing else to show. */
const JAPAN: Bounds = [129, 31, 145, 45]

/** With every island. */
export function inJapan([longitude, latitude]: Place): boolean {
  return longitude > 122 && longitude < 154 && latitude > 20 && latitude < 46
}

/** Around what the page names, or else the markers, or else the notes, or else the boundaries. */
export function boundsOf({ markers, boundaries, notes, around }: MapContent): Bounds {
  const points = () => markers?.features.map(({ geometry }) => geometry.coordinates) ?? []
  const borders = () => boundaries?.features.flatMap(({ geometry }) => corners(geometry)) ?? []
  for (const some of [() => around ?? [], points, () => notes ?? [], borders]) {
    const places = some()
    if (places.length > 0) return boundsOfPlaces(places)
  }
  return JAPAN
}

export function boundsOfPlaces(places: readonly (readonly number[])[]): Bounds {
  const edges: [number, number, number, number] = [180, 90, -180, -90]
  for (const [longitude = 0, latitude = 0] of places) {
    edges[0] = Math.min(edges[0], longitude)
    edges[1] = Math.min(edges[1], latitude)
    edges[2] = Math.max(edges[2], longitude)
    edges[3] = Math.max(edges[3], latitude)
  }
  return edges
}

function corners(geometry: Polygon | MultiPolygon): number[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)
}
