import { expect, test } from 'vitest'
import { grouping } from './groups'
import type { Markers } from './mapView'

const VILLAGE = 512 * 2 ** 18
const CITY = 512 * 2 ** 12

test('every number stands in one group, however large the world', () => {
  const markers = scattered(3000)
  const groupsAt = grouping(markers)

  for (const world of [512, CITY, 512 * 2 ** 15, VILLAGE]) {
    const numbers = groupsAt(world).flatMap((group) => group.numbers)
    expect(numbers).toHaveLength(3000)
    expect(new Set(numbers).size).toBe(3000)
  }
})

test('what is far apart stands alone, and what is near stands together', () => {
  const groupsAt = grouping(at([138.95, 36.34], [138.9502, 36.34], [139.05, 36.34]))

  expect(groupsAt(CITY).map(({ numbers }) => numbers)).toEqual([[1, 2], [3]])
  expect(groupsAt(VILLAGE).map(({ numbers }) => numbers)).toEqual([[1], [2], [3]])
})

test('what stands at one place stays together however close one looks, in the order of the list', () => {
  const here = [138.95, 36.34] as const
  const markers = at(here, [139.05, 36.34], here, here)
  markers.features.reverse()

  expect(grouping(markers)(VILLAGE).map(({ numbers }) => numbers)).toEqual([[4, 3, 1], [2]])
})

test('a group rests only where all of it rests, and reaches as far as its members', () => {
  const markers = at([138.95, 36.34], [138.9502, 36.3402])
  const [first] = markers.features
  if (first) first.properties.status = 'PAUSED'

  const [group] = grouping(markers)(CITY)
  expect(group?.paused).toBe(false)
  expect(group?.bounds).toEqual([138.95, 36.34, 138.9502, 36.3402])
})

test('where nothing stands there are no groups', () => {
  expect(grouping(undefined)(CITY)).toEqual([])
})

function at(...places: (readonly [number, number])[]): Markers {
  return {
    type: 'FeatureCollection',
    features: places.map((place, n) => ({
      type: 'Feature',
      id: n + 1,
      geometry: { type: 'Point', coordinates: [...place] },
      properties: { kind: 'SALON' },
    })),
  }
}

function scattered(count: number): Markers {
  return at(
    ...Array.from(
      { length: count },
      (_, n) => [138.9 + ((n * 0.754877666) % 1) * 0.2, 36.23 + ((n * 0.569840291) % 1) * 0.2] as const,
    ),
  )
}
