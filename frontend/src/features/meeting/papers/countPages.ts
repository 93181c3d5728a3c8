const PAGE = /\/Type\s*\/Page(?![A-Za-z])/g
const OBJECT_STREAM = /\/Type\s*\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g

/** How many sheets a PDF has; its page objects may stand in the open or in compressed object streams. */
export async function countPages(pdf: Blob): Promise<number> {
  const text = latin1(await pdf.arrayBuffer())
  let count = text.match(PAGE)?.length ?? 0
  for (const [, stream = ''] of text.matchAll(OBJECT_STREAM)) {
    const unpacked = await inflate(stream).catch(() => '')
    count += unpacked.match(PAGE)?.length ?? 0
  }
  return count
}

function latin1(bytes: ArrayBuffer): string {
  return new TextDecoder('x-user-defined')
    .decode(bytes)
    .replace(/[\uf780-\uf7ff]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xf700))
}

async function inflate(stream: string): Promise<string> {
  const bytes = Uint8Array.from(stream, (each) => each.charCodeAt(0))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return latin1(await new Response(unpacked).arrayBuffer())
}
