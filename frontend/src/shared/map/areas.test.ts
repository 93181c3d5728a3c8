import { expect, test } from 'vitest'
import { drawnAreas, naming } from './areas'
import type { Boundaries } from './mapView'

const FAR = 512 * 2 ** 9
const NEAR = 512 * 2 ** 15

const TOWN = drawnAreas(town())

test('the area that holds others is drawn first, and is known to', () => {
  expect(TOWN.map(({ properties }) => [properties.name, properties.holds])).toEqual([
    ['八幡', true],
    ['町屋', false],
    ['若田', false],
  ])
})

test('from afar one reads the name of the whole, from near those of its parts', () => {
  const namesAt = naming(TOWN)

  expect(namesAt(FAR).map(({ name }) => name)).toEqual(['八幡'])
  expect(namesAt(NEAR).map(({ name }) => name)).toEqual(['町屋', '若田'])
})

test('a name stands within its area, the name of the whole near the top', () => {
  const [whole] = naming(TOWN)(FAR)
  const [part] = naming(TOWN)(NEAR)

  expect(whole?.place[1]).toBeGreaterThan(36.35)
  expect(whole?.place[1]).toBeLessThan(36.36)
  expect(part?.place[0]).toBeCloseTo(138.94)
  expect(part?.place[1]).toBeCloseTo(36.338)
})

test('where there are no borders there are no names', () => {
  expect(naming(drawnAreas(undefined))(NEAR)).toEqual([])
})

function town(): Boundaries {
  const square = (name: string, west: number, south: number, east: number, north: number) => ({
    type: 'Feature' as const,
    properties: { name },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  })
  return {
    type: 'FeatureCollection',
    features: [
      square('町屋', 138.93, 36.335, 138.95, 36.345),
      square('八幡', 138.92, 36.33, 138.97, 36.36),
      square('若田', 138.951, 36.335, 138.969, 36.345),
    ],
  }
}
