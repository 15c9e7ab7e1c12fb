/** Who is calling: a credential out of the request, kept only as a keyed hash. */
import { boundedCache } from './bounded-cache.ts'
import { dialectOf } from './dialects/index.ts'
import type { Settings } from './settings.ts'
import type { Caller } from './types.ts'
import { jwtVerifier } from './jwt.ts'

/** What a trusted caller sends to be trusted. */
export const TRUST_HEADER = 'x-stillwatch-trust'

/** Credentials whose ids an isolate remembers, so that a warm request does not hash again. Strangers can send long ones. */
const REMEMBERED = { entries: 10_000, characters: 2 ** 21 }

export interface Identity {
  readonly account: string
  readonly previousAccount?: string
}

export interface Identifier {
  /** Null: no credential names an account. Synchronous for a credential seen before. `key` names the account instead. */
  identify(request: Request, key?: string): Caller | null | Promise<Caller | null>
}

type IdentitySettings = Pick<
  Settings,
  | 'secret'
  | 'previousSecret'
  | 'accountHeader'
  | 'orgHeader'
  | 'trustedSecret'
  | 'jwtJwks'
  | 'jwtClaim'
  | 'jwtIssuer'
  | 'jwtAudience'
>

/** Compares in time that depends on the longer text's length alone. */
export function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  const length = Math.max(a.length, b.length)
  for (let i = 0; i < length; i++) difference |= (a.charCodeAt(i) || 0) ^ (b.charCodeAt(i) || 0)
  return difference === 0
}

type Place = 'bearer' | 'x-api-key' | 'x-goog-api-key' | 'api-key' | 'query'
const PLACES: readonly Place[] = ['bearer', 'x-api-key', 'x-goog-api-key', 'api-key', 'query']
/** Where a provider looks comes first: a made-up key in a place that it ignores must not name the account. */
const inOrder = (...first: readonly Place[]): readonly Place[] => [...new Set([...first, ...PLACES])]
const PLACES_OF: Readonly<Record<string, readonly Place[]>> = {
  'anthropic-messages': inOrder('x-api-key', 'bearer'),
  'gemini-generate': inOrder('x-goog-api-key', 'query', 'bearer'),
  'openai-chat': inOrder('bearer', 'api-key'),
  'openai-responses': inOrder('bearer', 'api-key'),
}

function keyAt(place: Place, request: Request): string | null {
  if (place === 'query') {
    const query = request.url.indexOf('?')
    return query < 0 ? null : new URLSearchParams(request.url.slice(query + 1)).get('key')
  }
  if (place !== 'bearer') return request.headers.get(place)
  const words = (request.headers.get('authorization') ?? '').split(/[ \t]+/).filter((word) => word !== '')
  const named = words[0]?.toLowerCase() === 'bearer'
  return named ? (words[1] ?? null) : words.length === 1 ? words[0] : null
}

/** The API key that a provider's clients send: bearer token, key header, or key in the query. */
export function credentialOf(request: Request): string | null {
  const path = request.url.replace(/^[a-z]+:\/\/[^/]*/, '').split('?', 1)[0]
  for (const place of PLACES_OF[dialectOf(path)?.name ?? ''] ?? PLACES) {
    const key = keyAt(place, request)
    if (key) return key
  }
  return null
}

/** Makes keyed hashes. */
export function hasher(secret: string): (text: string) => Promise<string> {
  const encoder = new TextEncoder()
  const key = crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return async (text) => {
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', await key, encoder.encode(text)))
    let hex = ''
    for (let i = 0; i < 16; i++) hex += mac[i].toString(16).padStart(2, '0')
    return hex
  }
}

/** `203.0.113.0/24` or `2001:db8:1::/48`: what of an address is kept. */
export function prefixOf(address: string | null): string | undefined {
  if (!address) return undefined
  if (address.includes(':')) {
    const [head] = address.toLowerCase().split('::')
    const groups = head
      .split(':')
      .filter((group) => /^[0-9a-f]{1,4}$/.test(group))
      .slice(0, 3)
    while (groups.length < 3) groups.push('0')
    return `${groups.join(':')}::/48`
  }
  const bytes = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(address)
  return bytes ? `${bytes[1]}.0/24` : undefined
}

interface CloudflareFacts {
  readonly asn?: number
  readonly country?: string
  readonly botManagement?: { readonly ja4?: string }
}

export function identifier(settings: IdentitySettings): Identifier {
  const hash = hasher(settings.secret!)
  const hashBefore = settings.previousSecret ? hasher(settings.previousSecret) : null
  const verify = settings.jwtJwks ? jwtVerifier(settings.jwtJwks, settings) : null
  const known = boundedCache<Identity>(REMEMBERED)
  const orgs = boundedCache<string>(REMEMBERED)

  async function hashed(name: string): Promise<Identity> {
    const account = await hash(name)
    const identity = hashBefore ? { account, previousAccount: await hashBefore(name) } : { account }
    known.set(name, identity)
    return identity
  }

  async function hashedOrg(org: string): Promise<string> {
    const id = (await hash(`org:${org}`)).slice(0, 16)
    orgs.set(org, id)
    return id
  }

  function factsOf(request: Request, identity: Identity, org?: string): Caller {
    const { headers } = request
    const cf = (request as { cf?: CloudflareFacts }).cf
    return {
      account: identity.account,
      previousAccount: identity.previousAccount,
      org,
      ipPrefix: prefixOf(headers.get('cf-connecting-ip')),
      asn: cf?.asn,
      country: cf?.country,
      ja4: cf?.botManagement?.ja4,
      userAgent: headers.get('user-agent')?.slice(0, 256),
    }
  }

  /** The name to be hashed; names of different origin never meet. */
  function nameOf(request: Request, trusted: boolean): string | null | Promise<string | null> {
    const { accountHeader } = settings
    const given = trusted && accountHeader ? request.headers.get(accountHeader) : null
    if (given) return `header:${given}`
    const credential = credentialOf(request)
    if (!credential) return null
    if (verify && credential.split('.').length === 3) {
      return verify(credential).then((claim) => (claim === null ? `key:${credential}` : `jwt:${claim}`))
    }
    return `key:${credential}`
  }

  async function slowly(
    request: Request,
    name: string | null | Promise<string | null>,
    org: string | null,
  ): Promise<Caller | null> {
    const settled = await name
    if (settled === null) return null
    const identity = known.get(settled) ?? (await hashed(settled))
    return factsOf(request, identity, org === null ? undefined : (orgs.get(org) ?? (await hashedOrg(org))))
  }

  return {
    identify(request, key) {
      const { trustedSecret, orgHeader } = settings
      const trust = trustedSecret ? request.headers.get(TRUST_HEADER) : null
      const trusted = trust !== null && sameText(trust, trustedSecret!)
      const name = key === undefined ? nameOf(request, trusted) : `given:${key}`
      if (name === null) return null
      const org = trusted && orgHeader ? request.headers.get(orgHeader) : null
      if (typeof name === 'string') {
        const identity = known.get(name)
        const orgHash = org === null ? undefined : orgs.get(org)
        if (identity && (org === null || orgHash !== undefined)) return factsOf(request, identity, orgHash)
      }
      return slowly(request, name, org)
    },
  }
}
