import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Feature } from 'geojson'
import type { components } from '../src/shared/api/schema.d.ts'

type Schemas = components['schemas']

export const CODE = '102024'
const KINDS = 15
const AREAS = 126
const WEST = 138.9
const SOUTH = 36.23
const SIDE = 0.2

const id = (kind: number, n: number) =>
  `0198a000-0000-7000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`
const kindOf = (n: number) => `KIND${String(n % KINDS).padStart(2, '0')}`
const areaOf = (n: number) => ({ areaId: id(1, n % AREAS), areaName: `圏域${n % AREAS}` })

/** Always the same numbers between 0 and 1, spread without a pattern that the eye sees. */
function spread(n: number): [number, number] {
  return [(n * 0.754877666) % 1, (n * 0.569840291) % 1]
}

function placeOf(n: number): [longitude: number, latitude: number] {
  const [right, up] = spread(n)
  return [Number((WEST + right * SIDE).toFixed(6)), Number((SOUTH + up * SIDE).toFixed(6))]
}

/** Answers like the service, for a city with so many resources: what the page needs, and nothing else. A weekday leaves one out. */
export async function serveMadeCity(resources: number): Promise<{ url: string; server: Server }> {
  const numbers = Array.from({ length: resources }, (_, n) => n + 1)
  const bodies = new Map<string, Buffer>([
    ['', packed({ code: CODE, name: '見本市', centerLabel: 'センター', version: 0, editable: false })],
    ['/resource-choices', packed(choices())],
    ['/resources', packed({ items: numbers.slice(0, 50).map(summaryOf), nextCursor: 'more' })],
    ['/resources geo', packed({ type: 'FeatureCollection', features: numbers.map(markerOf) })],
    ['/resources geo filtered', packed({ type: 'FeatureCollection', features: numbers.slice(1).map(markerOf) })],
    ['/resource-maps/areas', packed({ type: 'FeatureCollection', features: numbers.slice(0, AREAS).map(borderOf) })],
    ['/map-notes', packed({ items: [] })],
  ])
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const noun = pathname.replace(`/api/v1/municipalities/${CODE}`, '')
    const map = request.headers.accept?.includes('geo+json')
    const body = bodies.get(map ? `${noun} geo${searchParams.has('weekday') ? ' filtered' : ''}` : noun)
    const type = map ? 'application/geo+json' : 'application/json'
    response.writeHead(body ? 200 : 404, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

function packed(body: unknown): Buffer {
  return gzipSync(JSON.stringify(body))
}

function choices(): Schemas['ChoicesView'] {
  return {
    kinds: Array.from({ length: KINDS }, (_, n) => ({ code: kindOf(n), label: `種類${n}` })),
    scenes: [],
    organizerKinds: [],
    noteKinds: [],
    nationalCategories: [],
    areas: Array.from({ length: AREAS }, (_, n) => ({ id: id(1, n), name: `圏域${n}` })),
  }
}

function summaryOf(n: number): Schemas['ResourceSummary'] {
  const [longitude, latitude] = placeOf(n)
  return {
    id: id(2, n),
    number: n,
    name: `ふれあいサロン${n}`,
    kinds: [kindOf(n)],
    kindLabels: [`種類${n % KINDS}`],
    ...areaOf(n),
    position: { latitude, longitude },
    stops: [],
    schedules: [{ wording: '毎週木曜日', inWords: '毎週木曜', notUnderstood: [] }],
    status: 'PUBLISHED',
    stale: false,
    version: 0,
    editable: false,
  }
}

function markerOf(n: number): Feature {
  const properties = { kind: kindOf(n), ...(n % 25 === 0 && { status: 'PAUSED' }) }
  return { type: 'Feature', id: n, geometry: { type: 'Point', coordinates: placeOf(n) }, properties }
}

/** A ring of sixty corners, as borders have that follow rivers and roads. */
function borderOf(n: number): Feature {
  const [longitude, latitude] = placeOf(n * 7)
  const ring = Array.from({ length: 61 }, (_, corner) => {
    const turn = ((corner % 60) / 60) * 2 * Math.PI
    return [longitude + 0.01 * Math.cos(turn), latitude + 0.008 * Math.sin(turn)]
  })
  const { areaId, areaName } = areaOf(n)
  return {
    type: 'Feature',
    id: areaId,
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { name: areaName },
  }
}
