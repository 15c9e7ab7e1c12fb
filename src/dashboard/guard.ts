/**
 * Who may pass: a session of a signed cookie that the desk knows, a token as a bearer, or a JWT of Cloudflare Access; what each
 * may do; and from where a form may come.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { secureHeaders } from 'hono/secure-headers'
import { jwtVerifier } from '../jwt.ts'
import { clean } from '../review/clean.ts'
import type { DeskSettings, Role } from '../review/settings.ts'
import type { Desk } from '../review/types.ts'
import { COOKIE, openSession, sameSecret } from './session.ts'

export type { Role }

/** Who is asking. */
export interface Visitor {
  readonly by: string
  readonly role: Role
  /** Whose credential it is: two people are two of these, whatever they call themselves. */
  readonly identity: string
  /** What its forms are bound to: the session, or the identity where there is none. */
  readonly session: string
  /** Sent by a program, not by a browser of its own accord: needs no token against forgery. */
  readonly bearer: boolean
}

export interface DashboardEnv {
  Variables: { visitor: Visitor }
}

/** What the guard needs of the board. */
interface Gate {
  readonly settings: DeskSettings
  readonly desk: Desk
}

/** Whom a token stands for. `name`: null where the bearer says who they are. */
interface Person {
  readonly name: string | null
  readonly role: Role
  readonly identity: string
}

/** Everybody with the dashboard's one token is one identity. */
const SHARED: Person = { name: null, role: 'admin', identity: 'shared' }

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

/** Whoever can enter at all. */
export const isShut = ({ dashboardToken, people, accessTeam }: DeskSettings): boolean =>
  dashboardToken === undefined && people === undefined && accessTeam === undefined

function personOf(identity: string, { dashboardToken, people }: DeskSettings): Person | null {
  if (identity === SHARED.identity) return dashboardToken === undefined ? null : SHARED
  const known = people?.find(({ name }) => identity === `token:${name}`)
  return known === undefined ? null : { ...known, identity }
}

/** Whose token it is; `retryAfter` (s) above 0: too many wrong ones came from there. */
export async function checkToken(
  c: Context,
  given: string,
  { settings, desk }: Gate,
): Promise<{ readonly person: Person | null; readonly retryAfter: number }> {
  const { secret = '', dashboardToken, people = [] } = settings
  const tokens = [
    ...people.map(({ name, role, token }) => ({ person: { name, role, identity: `token:${name}` }, token })),
    ...(dashboardToken === undefined ? [] : [{ person: SHARED, token: dashboardToken }]),
  ]
  // All are compared, so that the time it takes says nothing of whose it is.
  const same = await Promise.all(tokens.map(({ token }) => sameSecret(secret, given.slice(0, 512), token)))
  const person = tokens[same.indexOf(true)]?.person ?? null
  const { allowed, retryAfter } = await desk.attempt(sourceOf(c), person !== null)
  return allowed ? { person, retryAfter: 0 } : { person: null, retryAfter: Math.max(1, retryAfter) }
}

/** Verifiers keep the key set: one for all requests of an isolate. */
const verifiers = new WeakMap<DeskSettings, (token: string) => Promise<string | null>>()

function verifierOf(settings: DeskSettings): ((token: string) => Promise<string | null>) | null {
  const { accessTeam, accessAudience } = settings
  if (accessTeam === undefined) return null
  const known = verifiers.get(settings)
  if (known !== undefined) return known
  const made = jwtVerifier(`${accessTeam}/cdn-cgi/access/certs`, {
    jwtClaim: 'email',
    jwtIssuer: accessTeam,
    jwtAudience: accessAudience,
  })
  verifiers.set(settings, made)
  return made
}

/** The role of an address: its own, else its domain's, else viewer. */
function roleOf(email: string, { accessRoles }: DeskSettings): Role {
  const at = email.toLowerCase()
  const domain = `*${at.slice(at.indexOf('@'))}`
  const of = (who: string) => accessRoles.find((one) => one.who === who)?.role
  return of(at) ?? of(domain) ?? 'viewer'
}

export interface Entrance {
  readonly visitor: Visitor | null
  /** For a program that is not let in. */
  readonly problem: string
  readonly retryAfter: number
}

export async function visitorOf(c: Context, gate: Gate): Promise<Entrance> {
  const { settings, desk } = gate
  const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')
  if (bearer !== null) {
    const { person, retryAfter } = await checkToken(c, bearer[1].trim(), gate)
    if (person === null) return { visitor: null, problem: 'That token is not right.', retryAfter }
    const by = person.name ?? nameOf(c.req.header('x-stillwatch-reviewer'), 'api')
    const { role, identity } = person
    return { visitor: { by, role, identity, session: '', bearer: true }, problem: '', retryAfter: 0 }
  }
  const enter = (visitor: Visitor) => ({ visitor, problem: '', retryAfter: 0 })
  const claims = await openSession(settings.secret ?? '', getCookie(c, COOKIE), Date.now())
  // Whose token was taken out of the settings is out, and a changed role holds at once.
  const person = claims === null ? null : personOf(claims.identity, settings)
  if (claims !== null && person !== null && (await desk.checkSession(claims.id)))
    return enter({
      by: claims.by,
      role: person.role,
      identity: person.identity,
      session: claims.id,
      bearer: false,
    })
  const email = await verifierOf(settings)?.(c.req.header('cf-access-jwt-assertion') ?? '')
  if (email) {
    const by = nameOf(email, 'access')
    const identity = `access:${by}`
    return enter({ by, role: roleOf(by, settings), identity, session: identity, bearer: false })
  }
  return { visitor: null, problem: 'Sign in, or send a dashboard token as a bearer.', retryAfter: 0 }
}
