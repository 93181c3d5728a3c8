/** Given by the launcher; the defaults fit `make run`. */
export const appUrl = process.env.SASAEAI_APP_URL ?? 'http://localhost:8080'
export const apiUrl = process.env.SASAEAI_API_URL ?? 'http://localhost:8081'
export const keycloakUrl = process.env.SASAEAI_KEYCLOAK_URL ?? 'http://localhost:8180'
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
