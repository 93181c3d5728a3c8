import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** Dependencies run one way, from the left to the right; features on one step do not see each other. */
const STEPS: Record<string, number> = {
  municipality: 0,
  account: 1,
  council: 2,
  meeting: 3,
  need: 4,
  survey: 4,
  resource: 4,
  activity: 4,
  gap: 5,
  publication: 6,
}

type Import = { from: string; to: string }

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.gen.ts'))
  .map((name) => name.replaceAll('\\', '/'))

const product = files.filter((name) => !name.startsWith('test/') && !/\.test\.tsx?$/.test(name))

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, target = '']) => {
    if (target.startsWith('@/')) return [{ from: file, to: target.slice(2) }]
    if (target.startsWith('.')) return [{ from: file, to: relative(SRC, join(SRC, dirname(file), target)) }]
    return []
  })
}

const imports = product.flatMap(importsOf)

function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function featureOf(path: string): string | undefined {
  return /^features\/([^/]+)\//.exec(path)?.[1]
}

function written(broken: Import[]): string[] {
  return broken.map(({ from, to }) => `${from} → ${to}`)
}

describe('imports', () => {
  test('are found at all', () => {
    expect(imports.length).toBeGreaterThan(30)
  })

  test('of shared stay in shared', () => {
    expect(written(imports.filter(({ from, to }) => roomOf(from) === 'shared' && roomOf(to) !== 'shared'))).toEqual([])
  })

  test('of features go to shared or down the steps', () => {
    const broken = imports.filter(({ from, to }) => {
      const feature = featureOf(from)
      if (!feature || roomOf(to) === 'shared') return false
      const other = featureOf(to)
      if (!other) return true
      return other !== feature && (STEPS[other] ?? 99) >= (STEPS[feature] ?? -1)
    })
    expect(written(broken)).toEqual([])
  })

  test('of the generated schema stay in shared/api', () => {
    const broken = imports.filter(({ from, to }) => /shared\/api\/schema/.test(to) && !from.startsWith('shared/api/'))
    expect(written(broken)).toEqual([])
  })

  test('never reach into routes, where features meet', () => {
    const broken = imports.filter(({ from, to }) => roomOf(to) === 'routes' && roomOf(from) !== 'routes')
    expect(written(broken)).toEqual([])
  })

  test('know the step of every feature', () => {
    const features = new Set(product.flatMap((file) => featureOf(file) ?? []))
    expect([...features].filter((feature) => !(feature in STEPS))).toEqual([])
  })
})

describe('files', () => {
  test.each(files.filter((file) => !file.endsWith('.d.ts')))('%s is one thing', (file) => {
    const lines = readFileSync(join(SRC, file), 'utf8').split('\n').length
    expect(lines).toBeLessThanOrEqual(/\.test\.tsx?$/.test(file) ? 400 : 300)
  })
})
