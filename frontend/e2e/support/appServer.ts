import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after } from 'node:test'
import { apiUrl, keycloakUrl } from './environment.ts'

const FRONTEND = join(import.meta.dirname, '../..')

/** The built app once more, as a municipality with other settings has it; the backend is the same. */
export async function serveAppWith(settings: Record<string, string>): Promise<string> {
  const port = String(await freePort())
  const program = [join(FRONTEND, 'node_modules/vite/bin/vite.js'), 'preview', '--port', port]
  const app = spawn(process.execPath, program, {
    cwd: FRONTEND,
    env: {
      ...process.env,
      APP_PORT: port,
      SASAEAI_API_URL: apiUrl,
      SASAEAI_KEYCLOAK_URL: keycloakUrl,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  after(() => app.kill())
  await new Promise<void>((ready, failed) => {
    app.stdout.on('data', (said) => String(said).includes(port) && ready())
    app.once('exit', (code) => failed(new Error(`the app ended with ${code}`)))
  })
  return `http://localhost:${port}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
