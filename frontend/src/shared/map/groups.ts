import { type Bounds, boundsOfPlaces, type Markers, type Place } from './mapView'

/** What stands so close together that one could not read or press it apart; its numbers in the order of the list. */
export type Group = { numbers: readonly number[]; place: Place; bounds: Bounds; paused: boolean }

type Spot = { order: number; number: number; paused: boolean; place: Place; x: number; y: number }

const APART_PX = 48
const CELLS_ACROSS = 2 ** 26 // more than the widest world has, so that a column and a row make one key

/** Groups for each size of the world, worked out when they are first looked at: a few milliseconds for ten thousand. */
export function grouping(markers: Markers | undefined): (worldPx: number) => readonly Group[] {
  const spots = (markers?.features ?? []).map(spotOf)
  const known = new Map<number, readonly Group[]>()
  return (worldPx) => {
    const groups = known.get(worldPx) ?? groupsOf(spots, APART_PX / worldPx)
    known.set(worldPx, groups)
    return groups
  }
}

/** The first of the list that is still alone gathers all that are near it, and so on: the order is the list's. */
function groupsOf(spots: readonly Spot[], apart: number): Group[] {
  const cells = new Map<number, Spot[]>()
  for (const spot of spots) {
    const key = cellOf(spot.x, spot.y, apart)
    const cell = cells.get(key)
    if (cell) cell.push(spot)
    else cells.set(key, [spot])
  }
  const gathered = new Set<Spot>()
  return spots.flatMap((spot) => {
    if (gathered.has(spot)) return []
    const members = gather(spot, cells, apart)
    for (const member of members) gathered.add(member)
    return [groupOf(members)]
  })
}

/** Takes them out of their cells, so that nobody looks at them again. */
function gather(first: Spot, cells: Map<number, Spot[]>, apart: number): Spot[] {
  const members: Spot[] = []
  for (const right of [-1, 0, 1]) {
    for (const down of [-1, 0, 1]) {
      const key = cellOf(first.x + right * apart, first.y + down * apart, apart)
      const left: Spot[] = []
      for (const spot of cells.get(key) ?? []) {
        const near = (spot.x - first.x) ** 2 + (spot.y - first.y) ** 2 <= apart ** 2
        ;(near ? members : left).push(spot)
      }
      cells.set(key, left)
    }
  }
  return members
}

function groupOf(members: readonly Spot[]): Group {
  const places = members.map(({ place }) => place)
  const middle = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length
  return {
    numbers: members.toSorted((one, other) => one.order - other.order).map(({ number }) => number),
    place: [middle(0), middle(1)],
    bounds: boundsOfPlaces(places),
    paused: members.every(({ paused }) => paused),
  }
}

function cellOf(x: number, y: number, apart: number): number {
  return Math.floor(x / apart) * CELLS_ACROSS + Math.floor(y / apart)
}

/** Where it lies on a square world of side one, as web maps flatten it. */
function spotOf({ id, geometry, properties }: Markers['features'][number], order: number): Spot {
  const [longitude = 0, latitude = 0] = geometry.coordinates
  const sine = Math.sin((latitude * Math.PI) / 180)
  return {
    order,
    number: Number(id),
    paused: properties.status === 'PAUSED',
    place: [longitude, latitude],
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  }
}
