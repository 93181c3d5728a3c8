import { Generator, getConfig } from '@tanstack/router-generator'
import { routerOptions } from './routerOptions.ts'

/** Writes src/routeTree.gen.ts from src/routes, for tsc and tests that run without Vite's plugin. */
const root = new URL('..', import.meta.url).pathname
await new Generator({ config: getConfig(routerOptions, root), root }).run()
