/** Signed session cookies, the CSRF token bound to each, and secrets compared in constant time. WebCrypto only. */

export interface SessionClaims {
  readonly id: string
  readonly by: string
  readonly identity: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

export const COOKIE = 'stillwatch_session'
const encoder = new TextEncoder()

const toBase64 = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )

async function mac(secret: string, purpose: string, text: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const bytes = encoder.encode(`stillwatch/dashboard/${purpose}\n${text}`)
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes))
}

/** Compares MACs of the two under one key: neither content nor length shows in the time it takes. */
export async function sameSecret(secret: string, given: string, wanted: string): Promise<boolean> {
  const [a, b] = await Promise.all([mac(secret, 'compare', given), mac(secret, 'compare', wanted)])
  let difference = 0
  for (let i = 0; i < a.length; i += 1) difference |= a[i] ^ b[i]
  return difference === 0
}

export async function sealSession(secret: string, claims: SessionClaims): Promise<string> {
  const payload = toBase64(encoder.encode(JSON.stringify(claims)))
  return `${payload}.${toBase64(await mac(secret, 'session', payload))}`
}

/** What the cookie claims, or null where it is forged, malformed or over. */
export async function openSession(
  secret: string,
  cookie: string | undefined,
  now: number,
): Promise<SessionClaims | null> {
  if (cookie === undefined || cookie.length > 1000) return null
  const [payload, signature, ...rest] = cookie.split('.')
  if (signature === undefined || rest.length > 0) return null
  if (!(await sameSecret(secret, signature, toBase64(await mac(secret, 'session', payload))))) return null
  try {
    const claims = JSON.parse(new TextDecoder().decode(fromBase64(payload))) as SessionClaims
    return typeof claims.id === 'string' && typeof claims.identity === 'string' && claims.expiresAt > now
      ? claims
      : null
  } catch {
    return null
  }
}

/** What a form of this session must carry. */
export async function csrfToken(secret: string, sessionId: string): Promise<string> {
  return toBase64(await mac(secret, 'csrf', sessionId))
}

export const newSessionId = (): string => toBase64(crypto.getRandomValues(new Uint8Array(18)))
