// @vitest-environment node
import { expect, test } from 'vitest'
import { countPages } from './countPages'

test('pages in the open are counted, their parents are not', async () => {
  const pdf = new Blob(['%PDF-1.7 <</Type /Pages /Count 2>> <</Type /Page>> <</Type/Page /Parent 1 0 R>>'])

  expect(await countPages(pdf)).toBe(2)
})

test('pages in a compressed object stream are counted', async () => {
  const objects = new Blob(['<</Type /Page>> <</Type /Page>> <</Type /Page>> <</Type /Pages>>'])
  const packed = await new Response(objects.stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer()
  const pdf = new Blob(['%PDF-1.7\n5 0 obj <</Type /ObjStm /N 4>>\nstream\n', packed, '\nendstream'])

  expect(await countPages(pdf)).toBe(3)
})
