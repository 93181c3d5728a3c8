import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

// Biome's own package lists programs for systems that not every registry carries, on which `npm ci` stumbles.
const program = createRequire(import.meta.url).resolve(`@biomejs/cli-${process.platform}-${process.arch}/biome`)
process.exitCode = spawnSync(program, process.argv.slice(2), { stdio: 'inherit' }).status ?? 1
