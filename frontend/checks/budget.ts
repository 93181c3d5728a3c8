import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const LIMIT_BYTES = 200 * 1024

/** First loads: the entry, the frame, the page, and all that they import; what a button brings later is not counted. */
const LOADS: Record<string, RegExp[]> = {
  "the resident's home": [
    /^index\.html$/,
    /routes\/_app\.tsx/,
    /routes\/_app\/home\.tsx/,
    /features\/.*\/ResidentHome\.tsx/,
  ],
  'the resources in public': [
    /^index\.html$/,
    /routes\/_open\.tsx/,
    /routes\/_open\/public\.\$code_\.resources\.index\.tsx/,
  ],
  'the resources in the app': [/^index\.html$/, /routes\/_app\.tsx/, /routes\/_app\/resources\/index\.tsx/],
}

type Chunk = { file: string; imports?: string[] }

const dist = join(import.meta.dirname, '../dist')
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

function scriptsOf(roots: RegExp[]): Map<string, number> {
  const loaded = new Set<string>()
  const load = (key: string): void => {
    if (loaded.has(key)) return
    loaded.add(key)
    for (const each of manifest[key]?.imports ?? []) load(each)
  }
  for (const key of Object.keys(manifest).filter((each) => roots.some((root) => root.test(each)))) load(key)
  const scripts = [...loaded].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'))
  return new Map([...new Set(scripts)].map((file) => [file, gzipSync(readFileSync(join(dist, file))).length]))
}

for (const [name, roots] of Object.entries(LOADS)) {
  const sizes = scriptsOf(roots)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  for (const [file, size] of sizes) process.stdout.write(`${String(size).padStart(8)}  ${file}\n`)
  process.stdout.write(`${String(total).padStart(8)}  first load of ${name}, limit ${LIMIT_BYTES}\n`)
  if (sizes.size < 3 || total > LIMIT_BYTES) process.exitCode = 1
}
