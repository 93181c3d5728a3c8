import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'

/** Nothing else on the page has this colour. */
export const GROUND = [255, 0, 170] as const
const TILE_PX = 256
const ZOOMS = 15
const HEADER_BYTES = 127

type TileServer = { url: string; asked: string[] }

/** A server of another origin with a base map in one colour: as tiles, and as one file of which parts are asked for. */
export async function serveTiles(): Promise<TileServer> {
  const picture = tile()
  const file = archive(picture)
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Allow-Headers', 'Range')
    if (path.endsWith('.pmtiles')) sendPart(request, response, file)
    else response.writeHead(200, { 'Content-Type': 'image/png' }).end(picture)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => server.closeAllConnections())
  after(() => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

function sendPart(request: IncomingMessage, response: ServerResponse, file: Buffer): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  if (!from || !to) return void response.writeHead(request.method === 'OPTIONS' ? 204 : 416).end()
  const part = file.subarray(Number(from), Number(to) + 1)
  const range = `bytes ${from}-${Number(from) + part.length - 1}/${file.length}`
  response.writeHead(206, { 'Content-Range': range, 'Content-Type': 'application/octet-stream' }).end(part)
}

function tile(): Buffer {
  const line = Buffer.from([0, ...Array.from({ length: TILE_PX }, () => GROUND).flat()])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(TILE_PX, 0)
  header.writeUInt32BE(TILE_PX, 4)
  header.set([8, 2], 8) // eight bits each of red, green and blue
  const lines = deflateSync(Buffer.concat(Array.from({ length: TILE_PX }, () => line)))
  return Buffer.concat([
    Buffer.from([0x89, ...Buffer.from('PNG\r\n\x1a\n')]),
    ...[
      ['IHDR', header],
      ['IDAT', lines],
      ['IEND', Buffer.alloc(0)],
    ].map(([kind, data]) => chunk(String(kind), data as Buffer)),
  ])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** PMTiles of version 3: header, a root directory of one run with the same picture for every tile, no metadata, the picture. */
function archive(picture: Buffer): Buffer {
  const tiles = Array.from({ length: ZOOMS + 1 }, (_, zoom) => 4 ** zoom).reduce((sum, count) => sum + count)
  const root = Buffer.concat([1, 0, tiles, picture.length, 1].map(varint)) // entries, first tile, run, length, offset + 1
  const metadata = Buffer.from('{}')
  const header = Buffer.alloc(HEADER_BYTES)
  header.write('PMTiles')
  header[7] = 3
  const end = HEADER_BYTES + root.length + metadata.length
  const numbers = [HEADER_BYTES, root.length, HEADER_BYTES + root.length, metadata.length, end, 0, end, picture.length]
  for (const [n, value] of [...numbers, tiles, 1, 1].entries()) header.writeBigUInt64LE(BigInt(value), 8 + 8 * n)
  header.set([1, 1, 1, 2, 0, ZOOMS], 96) // clustered, nothing packed, pictures as PNG, zooms
  for (const [n, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * n)
  return Buffer.concat([header, root, metadata, picture])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Buffer.from([...bytes, rest])
}
