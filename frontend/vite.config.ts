import { readFileSync } from 'node:fs'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { routerOptions } from './checks/routerOptions.ts'

const apiUrl = process.env.SASAEAI_API_URL ?? 'http://localhost:8081'
const keycloakUrl = process.env.SASAEAI_KEYCLOAK_URL ?? 'http://localhost:8180'

/** Tells the built app where to log in and what stands behind its maps; in production Caddy answers this path. */
function runtimeConfig(): Plugin {
  const { SASAEAI_BASE_MAP_TILES: tiles = '', SASAEAI_BASE_MAP_ATTRIBUTION: attribution = '' } = process.env
  const security = contentSecurity()
  const body = JSON.stringify({ issuer: `${keycloakUrl}/realms/sasaeai`, baseMap: { tiles, attribution } })
  const answer: import('vite').Connect.NextHandleFunction = (request, response, next) => {
    if (request.url?.split('?')[0] !== '/config.json') return next()
    response.setHeader('Content-Type', 'application/json').setHeader('Cache-Control', 'no-cache')
    response.end(body)
  }
  return {
    name: 'sasaeai-runtime-config',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', security)
        next()
      })
      server.middlewares.use(answer)
    },
  }
}

/** The built app is looked at under the rules that it ships with; Caddy fills in its variables in the same way. */
function contentSecurity(): string {
  const rules = /Content-Security-Policy "([^"]+)"/.exec(readFileSync(new URL('./Caddyfile', import.meta.url), 'utf8'))
  if (!rules?.[1]) throw new Error('The Caddyfile has no Content-Security-Policy')
  const given: NodeJS.ProcessEnv = { ...process.env, SASAEAI_KEYCLOAK_URL: keycloakUrl }
  return rules[1].replaceAll(/\{\$(\w+):?\}/g, (_all, name: string) => given[name] ?? '')
}

const appUrl = new URL(process.env.SASAEAI_APP_URL ?? 'http://localhost:8080')
const port = Number(process.env.APP_PORT ?? (appUrl.port || 8080))

const proxy = { '/api': { target: apiUrl, changeOrigin: false, xfwd: true } }

export default defineConfig({
  plugins: [tanstackRouter(routerOptions), react(), runtimeConfig()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  server: { host: '127.0.0.1', port, strictPort: true, proxy },
  preview: { host: '127.0.0.1', port, strictPort: true, proxy, headers: { 'Referrer-Policy': 'no-referrer' } },
  build: { target: 'es2022', manifest: true, sourcemap: true },
  test: {
    environment: 'jsdom',
    testTimeout: 30_000, // as long as waiting for a page may take, and some more
    include: ['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
  },
})
