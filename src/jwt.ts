/** Bearer JWTs whose claim names the account, verified against the issuer's key set. */
import { decode, verifyWithJwks } from 'hono/jwt'
import { boundedCache } from './bounded-cache.ts'
import type { Settings } from './settings.ts'

/** A key set is fetched again after so long; a token that was valid is verified again with it. Milliseconds. */
const KEYS_LAST = 10 * 60_000
const TIMEOUT = 2000
/** After a failure, or for the sake of an unknown key, nobody asks again for so long: strangers send such tokens at will. Milliseconds. */
const REST = 5000
/** Tokens whose claim an isolate remembers. */
const REMEMBERED = { entries: 2000, characters: 2 ** 21 }

type JwtSettings = Pick<Settings, 'jwtClaim' | 'jwtIssuer' | 'jwtAudience'>
type Keys = NonNullable<Parameters<typeof verifyWithJwks>[1]['keys']>

interface KeySet {
  readonly list: Keys
  readonly at: number
}

/** Answers the claim of a valid token, else null: an invalid one is no credential of ours, and the upstream will refuse it. */
export function jwtVerifier(jwksUrl: string, { jwtClaim, jwtIssuer, jwtAudience }: JwtSettings) {
  let keys: KeySet | null = null
  let askedAt = Number.NEGATIVE_INFINITY
  const valid = boundedCache<{ readonly claim: string; readonly until: number }>(REMEMBERED)

  /** As fresh as it must be, and with that key where the issuer has it. */
  async function keySet(kid: unknown): Promise<KeySet> {
    const now = Date.now()
    const enough = keys && now - keys.at < KEYS_LAST && keys.list.some((key) => key.kid === kid)
    if (keys && (enough || now - askedAt < REST)) return keys
    if (now - askedAt < REST) throw new Error('the key set could not be had a moment ago')
    askedAt = now
    try {
      const response = await fetch(jwksUrl, { signal: AbortSignal.timeout(TIMEOUT) })
      const document = (await response.json()) as { keys?: Keys }
      if (!response.ok || !Array.isArray(document.keys)) throw new Error('no key set')
      keys = { list: document.keys, at: now }
    } catch (error) {
      if (!keys) throw error
    }
    return keys
  }

  return async function verify(token: string): Promise<string | null> {
    const known = valid.get(token)
    if (known && Date.now() < known.until) return known.claim
    try {
      const { list, at } = await keySet((decode(token).header as { kid?: unknown }).kid)
      const payload = await verifyWithJwks(token, {
        keys: list,
        allowedAlgorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA'],
        verification: { iss: jwtIssuer, aud: jwtAudience },
      })
      const value = payload[jwtClaim]
      const claim =
        typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null
      if (claim !== null) {
        const until = Math.min(at + KEYS_LAST, payload.exp === undefined ? Infinity : payload.exp * 1000)
        valid.set(token, { claim, until })
      }
      return claim
    } catch {
      return null
    }
  }
}
