import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Fails where src/shared/api/schema.d.ts is not what openapi.yaml says. */
const root = join(import.meta.dirname, '..')
const contract = join(root, '../openapi.yaml')
if (!existsSync(contract)) throw new Error('openapi.yaml is missing: export it from the backend first')

const folder = mkdtempSync(join(tmpdir(), 'schema-'))
const fresh = join(folder, 'schema.d.ts')
const generator = join(root, 'tools/node_modules/openapi-typescript/bin/cli.js')
execFileSync(process.execPath, [generator, contract, '--empty-objects-unknown', '-o', fresh], { stdio: 'pipe' })
const stale = readFileSync(fresh, 'utf8') !== readFileSync(join(root, 'src/shared/api/schema.d.ts'), 'utf8')
rmSync(folder, { recursive: true })
if (stale) throw new Error('src/shared/api/schema.d.ts is stale: run `npm run generate`')
