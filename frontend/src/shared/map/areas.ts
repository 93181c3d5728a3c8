import type { MultiPolygon, Polygon } from 'geojson'
import { type Boundaries, type Bounds, boundsOfPlaces, type Place } from './mapView'

type Area = Boundaries['features'][number]
type Name = { name: string; place: Place; across: number; holds: boolean }

/** Drawn in this order none hides another: the largest first, and known whether others lie within. */
export type DrawnArea = Area & { properties: { holds: boolean } }

const LETTER_PX = 14
const LINE_PX = 22
const EDGE = 0.1
/** An area that holds others hands over to their names once it is as wide as this. */
const WIDE_PX = 640

export function drawnAreas(boundaries: Boundaries | undefined): DrawnArea[] {
  const measured = (boundaries?.features ?? [])
    .map((area) => ({ area, bounds: boundsOfPlaces(outlineOf(area.geometry)) }))
    .toSorted((one, other) => sizeOf(other.bounds) - sizeOf(one.bounds))
  return measured.map(({ area, bounds }, n) => ({
    ...area,
    properties: { ...area.properties, holds: measured.slice(n + 1).some((smaller) => reaches(bounds, smaller.bounds)) },
  }))
}

/** The names that can be read on a world of this size, the larger area's first; each within its own area. */
export function naming(areas: readonly DrawnArea[]): (worldPx: number) => readonly Name[] {
  const names = areas.flatMap(nameOf)
  return (worldPx) => {
    const taken: Bounds[] = []
    return names.filter(({ name, place, across, holds }) => {
      const width = name.length * LETTER_PX
      const areaPx = across * worldPx
      if (areaPx < width || (holds && areaPx > WIDE_PX)) return false
      const [x, y] = [(place[0] / 360) * worldPx, flattened(place[1]) * worldPx]
      const box = [x - width / 2, y - LINE_PX / 2, x + width / 2, y + LINE_PX / 2] as const
      if (taken.some((other) => overlap(box, other))) return false
      taken.push(box)
      return true
    })
  }
}

export function placesOf(geometry: Polygon | MultiPolygon): Place[] {
  return outlineOf(geometry).map(([longitude = 0, latitude = 0]) => [longitude, latitude])
}

/** In the middle of its widest part: below the middle, where its one marker often stands, or near the top of an area that holds others. */
function nameOf({ geometry, properties: { name, holds } }: DrawnArea): Name[] {
  if (!name) return []
  const [west, south, east, north] = boundsOfPlaces(outlineOf(geometry))
  const latitude = holds ? north - (north - south) * 0.12 : south + (north - south) * 0.3
  const [from, to] = widestPart(outlineOf(geometry), latitude) ?? [west, east]
  return [{ name, holds, place: [(from + to) / 2, latitude], across: (east - west) / 360 }]
}

function widestPart(ring: readonly number[][], latitude: number): readonly [number, number] | undefined {
  const crossings = ring
    .flatMap(([x1 = 0, y1 = 0], n) => {
      const [x2 = x1, y2 = y1] = ring[n + 1] ?? []
      return y1 > latitude === y2 > latitude ? [] : [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)]
    })
    .sort((one, other) => one - other)
  const parts = crossings.flatMap((to, n) => (n % 2 === 1 ? [[crossings[n - 1] ?? to, to] as const] : []))
  return parts.toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]))[0]
}

/** Of several parts the largest; holes need no name. */
function outlineOf(geometry: Polygon | MultiPolygon): readonly number[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? []
  const outlines = geometry.coordinates.map(([outline = []]) => outline)
  return outlines.toSorted((one, other) => sizeOf(boundsOfPlaces(other)) - sizeOf(boundsOfPlaces(one)))[0] ?? []
}

function sizeOf([west, south, east, north]: Bounds): number {
  return (east - west) * (north - south)
}

/** All but its edge, for borders of different years seldom lie on one another. */
function reaches(outer: Bounds, inner: Bounds): boolean {
  const [across, up] = [(inner[2] - inner[0]) * EDGE, (inner[3] - inner[1]) * EDGE]
  return (
    inner[0] + across >= outer[0] &&
    inner[1] + up >= outer[1] &&
    inner[2] - across <= outer[2] &&
    inner[3] - up <= outer[3]
  )
}

function overlap(one: Bounds, other: Bounds): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

function flattened(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return -Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}
