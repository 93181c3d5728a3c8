import { UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { loadIssuer } from './config'

let manager: Promise<UserManager> | undefined

/**
 * Tokens live in sessionStorage: a reload keeps the login, closing the tab ends it here, and no other tab of a shared
 * computer can read it. Memory alone would send people to the login page at each reload; localStorage would outlive them.
 */
export function userManager(): Promise<UserManager> {
  manager ??= create().catch((failure: unknown) => {
    manager = undefined // asked again at the next try: the line may be back
    throw failure
  })
  return manager
}

async function create(): Promise<UserManager> {
  const origin = window.location.origin
  return new UserManager({
    authority: await loadIssuer(),
    client_id: 'sasaeai-app',
    redirect_uri: `${origin}/auth/callback`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope: 'openid',
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: false, // renewed when a request needs it: timers sleep with the phone
    monitorSession: false,
    extraQueryParams: { ui_locales: 'ja' },
  })
}
