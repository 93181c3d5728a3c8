import assert from 'node:assert/strict'
import { inflateSync } from 'node:zlib'

/** The address that stands on a printed call sheet in letters, as a hand would copy it. */
export function addressOn(pdf: Buffer): URL {
  return printedAddress(pdf, /https?:\/\/[\w.:-]+\/census\/\d{6}\/[0-9a-z-]{31}/)
}

/** The address of the list on a paper map: the same that its code leads a phone to. */
export function listAddressOn(pdf: Buffer): URL {
  return printedAddress(pdf, /https?:\/\/[\w.:-]+\/public\/\d{6}\/resources\?area=[0-9a-f-]{36}/)
}

function printedAddress(pdf: Buffer, pattern: RegExp): URL {
  const text = textOf(pdf).replaceAll(/\s/g, '')
  const found = pattern.exec(text)
  assert.ok(found, `no address in ${text}`)
  return new URL(found[0])
}

/** The letters of a PDF in the order in which they were drawn: glyphs through the tables that its fonts bring along. */
function textOf(pdf: Buffer): string {
  const streams = streamsOf(pdf)
  const letters = new Map<number, string>(streams.flatMap(lettersOf))
  return streams
    .filter((stream) => /\bTj\b|\bTJ\b/.test(stream))
    .flatMap((stream) => [...stream.matchAll(/<([0-9A-Fa-f]+)>|\(((?:\\[\s\S]|[^\\)])*)\)/g)])
    .flatMap(([, hex, plain = '']) => glyphsOf(hex ? Buffer.from(hex, 'hex') : literal(plain)))
    .map((glyph) => letters.get(glyph) ?? '')
    .join('')
}

/** Two bytes name a glyph; strings are written in hexadecimal or, where all bytes are ASCII, as they are. */
function glyphsOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, n) => bytes.readUInt16BE(2 * n))
}

function literal(text: string): Buffer {
  return Buffer.from(text.replaceAll(/\\([()\\])/g, '$1'), 'latin1')
}

function streamsOf(pdf: Buffer): string[] {
  const raw = pdf.toString('latin1')
  return [...raw.matchAll(/\bstream\r?\n/g)].flatMap((start) => {
    const from = start.index + start[0].length
    const bytes = pdf.subarray(from, raw.indexOf('endstream', from))
    return bytes[0] === 0x78 ? [inflateSync(bytes).toString('latin1')] : []
  })
}

function lettersOf(stream: string): [number, string][] {
  const ranges = [...stream.matchAll(/<(\w{4})>\s*<(\w{4})>\s*<(\w{4})>/g)].flatMap(
    ([, from = '', to = '', first = '']) =>
      Array.from({ length: number(to) - number(from) + 1 }, (_, n): [number, string] => [
        number(from) + n,
        String.fromCharCode(number(first) + n),
      ]),
  )
  return stream.includes('beginbfrange') || stream.includes('beginbfchar') ? ranges : []
}

function number(hex: string): number {
  return Number.parseInt(hex, 16)
}
