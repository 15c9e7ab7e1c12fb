/** Bearer JWTs whose claim names the account, verified against the issuer's key set. */
import { verifyWithJwks } from 'hono/jwt'
import type { Settings } from './settings.ts'

/** A key set is fetched again after so long. Milliseconds. */
const KEYS_LAST = 10 * 60_000
const TIMEOUT = 2000
/** After a failure nobody asks again for so long: a stranger's token must not make every request wait. Milliseconds. */
const REST = 5000

type JwtSettings = Pick<Settings, 'jwtClaim' | 'jwtIssuer' | 'jwtAudience'>
type Keys = NonNullable<Parameters<typeof verifyWithJwks>[1]['keys']>

/** Answers the claim of a valid token, else null: an invalid one is no credential of ours, and the upstream will refuse it. */
export function jwtVerifier(jwksUrl: string, { jwtClaim, jwtIssuer, jwtAudience }: JwtSettings) {
  let keys: { readonly list: Keys; readonly at: number } | null = null
  let failedAt = Number.NEGATIVE_INFINITY

  async function keySet(): Promise<Keys> {
    const now = Date.now()
    if (keys && now - keys.at < KEYS_LAST) return keys.list
    if (now - failedAt < REST) {
      if (keys) return keys.list
      throw new Error('the key set could not be had a moment ago')
    }
    try {
      const response = await fetch(jwksUrl, { signal: AbortSignal.timeout(TIMEOUT) })
      const document = (await response.json()) as { keys?: Keys }
      if (!response.ok || !Array.isArray(document.keys)) throw new Error('no key set')
      keys = { list: document.keys, at: now }
    } catch (error) {
      failedAt = Date.now()
      if (!keys) throw error
    }
    return keys.list
  }

  return async function verify(token: string): Promise<string | null> {
    try {
      const payload = await verifyWithJwks(token, {
        keys: await keySet(),
        allowedAlgorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA'],
        verification: { iss: jwtIssuer, aud: jwtAudience },
      })
      const claim = payload[jwtClaim]
      return typeof claim === 'string' && claim !== ''
        ? claim
        : typeof claim === 'number'
          ? String(claim)
          : null
    } catch {
      return null
    }
  }
}
