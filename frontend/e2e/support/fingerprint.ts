import type { Page } from 'playwright-core'

/** The fingerprint reader of a phone, whose owner always touches it; answers how many passkeys it keeps. */
export async function giveFingerprintReader(page: Page): Promise<() => Promise<number>> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  return async () => (await browser.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length
}
