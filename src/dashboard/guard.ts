/** Who may pass: a session of a signed cookie that the desk knows, or the token as a bearer; and from where a form may come. */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { secureHeaders } from 'hono/secure-headers'
import type { DeskSettings } from '../review/settings.ts'
import { clean } from '../review/clean.ts'
import type { Desk } from '../review/types.ts'
import { COOKIE, openSession, sameSecret } from './session.ts'

/** Who is asking. `session` is null for a bearer. */
export interface Visitor {
  readonly by: string
  readonly session: string | null
}

export interface DashboardEnv {
  Variables: { visitor: Visitor }
}

/** A name, as it goes into the audit log. */
export const nameOf = (text: unknown, fallback: string): string => clean(text, 60).trim() || fallback

/** The address attempts are counted by: Cloudflare's own header, never one that callers can set. */
export const sourceOf = (c: Context): string => c.req.header('cf-connecting-ip') ?? 'unknown'

export const wantsJson = (c: Context): boolean =>
  c.req.header('authorization') !== undefined || /\bapplication\/json\b/.test(c.req.header('accept') ?? '')

/** Nothing inline, nothing from elsewhere, in nobody's frame, nothing kept. */
export const securityHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // `no-referrer` would make browsers send `Origin: null` with our own forms.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  xXssProtection: false,
  // Not ours to say for the host we are mounted on.
  strictTransportSecurity: false,
})

/** Whether a form came from one of our own pages, by what the browser itself says. */
export function sameOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = c.req.header('origin')
  if (origin === undefined) return site === 'same-origin'
  const url = new URL(c.req.url)
  try {
    const host = new URL(origin).host
    return origin === url.origin || host === c.req.header('host')
  } catch {
    return false
  }
}

export interface TokenCheck {
  readonly settings: DeskSettings
  readonly desk: Desk
}

/** Whether the token is right; `retryAfter` (s) above 0: too many wrong ones came from there. */
export async function checkToken(
  c: Context,
  given: string,
  { settings, desk }: TokenCheck,
): Promise<{ readonly right: boolean; readonly retryAfter: number }> {
  const wanted = settings.dashboardToken
  const right =
    wanted !== undefined && given.length <= 512 && (await sameSecret(settings.secret ?? '', given, wanted))
  const { allowed, retryAfter } = await desk.attempt(sourceOf(c), right)
  return allowed ? { right, retryAfter: 0 } : { right: false, retryAfter: Math.max(1, retryAfter) }
}

/** The visitor by cookie, or null. */
export async function sessionVisitor(c: Context, { settings, desk }: TokenCheck): Promise<Visitor | null> {
  const claims = await openSession(settings.secret ?? '', getCookie(c, COOKIE), Date.now())
  if (claims === null || !(await desk.checkSession(claims.id))) return null
  return { by: claims.by, session: claims.id }
}
