/** `stillwatch()`: the middleware. Read, identify, ask for the standing, forward, count. */
import type { Context, Env, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { TRUST_HEADER } from './account.ts'
import { exchangeOf, unreadBody, usedBody, watchBody, type WatchedBody } from './body.ts'
import { dialectOf } from './dialects/index.ts'
import { createGuard, type Guard, type GuardParts } from './guard.ts'
import { notConfigured, refusal } from './refusal.ts'
import { blockedMessage } from './review/blocked-message.ts'
import { SettingsError } from './settings.ts'
import { standingOf } from './standings/lookup.ts'
import { tap } from './tap.ts'
import type { Caller, Standing, Telemetry, Verdict } from './types.ts'

/** What is known of a request once it may pass; null where it was not looked at. */
export interface Decision {
  readonly conclusion: 'allow' | 'deny'
  readonly reason: 'allowed' | 'anonymous' | 'standing' | 'unguarded' | 'score'
  readonly account: string | null
  readonly standing: Standing | null
  /** Of inline mode. */
  readonly verdict: Verdict | null
}

export interface StillwatchVariables {
  stillwatch: Decision | null
}

export interface StillwatchOptions<E extends Env> extends GuardParts {
  /** Names the account instead of the API key; it is hashed like one. Null: anonymous. */
  readonly keyGenerator?: (c: Context<E>) => string | null | Promise<string | null>
  /** True for requests that are to pass without any work. */
  readonly skip?: (c: Context<E>) => boolean | Promise<boolean>
  /** The context variable that holds the decision. */
  readonly contextKey?: string
  /** Told of every decision. */
  readonly onDecision?: (decision: Decision, c: Context<E>) => void
  /** What happens when no standings can be had, by request; the Worker asks its upstreams' settings. */
  readonly unguarded?: (c: Context<E>) => 'forward' | 'refuse'
}

/**
 * Watches an LLM API for distillation. Bytes pass unchanged in both directions.
 *
 * @example
 * ```ts
 * app.use('*', stillwatch())
 * app.all('*', (c) => proxy(`https://api.example.com${c.req.path}`, c.req))
 * ```
 */
export function stillwatch<E extends Env = Env>({
  keyGenerator,
  skip,
  contextKey = 'stillwatch',
  onDecision,
  unguarded = () => 'forward',
  ...parts
}: StillwatchOptions<E> = {}): MiddlewareHandler<E> {
  let made: Guard | Error | null = null

  /** Made by the first request, for settings and bindings come with it. */
  function guardOf(c: Context<E>): Guard | Error {
    if (made) return made
    try {
      made = createGuard((c.env ?? {}) as object, parts)
    } catch (error) {
      made = error as Error
      console.error(made instanceof SettingsError ? made.message : made)
    }
    return made
  }

  return createMiddleware<E>(async function stillwatch(c, next) {
    const guard = guardOf(c)
    if (guard instanceof Error) return notConfigured()
    const { settings, engine, allowed } = guard
    const { telemetry } = engine
    const path = c.req.path
    c.set(contextKey as never, null as never)
    if (
      settings.skipPaths.some((prefix) => path.startsWith(prefix)) ||
      (skip && (await attempt(telemetry, () => skip(c), false)))
    ) {
      forgetTrust(c, guard)
      return next()
    }

    const at = Date.now()
    const { bodyUsed, signal } = c.req.raw
    const dialect = c.req.method === 'POST' ? dialectOf(path) : null
    if (!dialect) telemetry.uninspected++
    const caller = await attempt(telemetry, () => callerOf(guard, c, keyGenerator), null)
    forgetTrust(c, guard)
    const decide = (what: Partial<Decision>) => {
      const account = caller?.account ?? null
      const decision: Decision = { ...PASS, account, ...what }
      c.set(contextKey as never, decision as never)
      try {
        onDecision?.(decision, c)
      } catch {
        telemetry.faults++
      }
    }
    if (!caller) {
      telemetry.anonymous++
      decide({ reason: 'anonymous' })
      return next()
    }
    if (allowed.has(caller.account) || (caller.previousAccount && allowed.has(caller.previousAccount)))
      return next()

    const defer = (work: Promise<unknown>) => keepAlive(c, work)
    const found = await attempt<Standing | null | 'unknown'>(
      telemetry,
      () => standingOf(guard, caller, defer),
      'unknown',
    )
    const standing = found === 'unknown' ? null : found
    if (found === 'unknown') {
      if ((await attempt(telemetry, () => unguarded(c), 'forward')) === 'refuse') {
        decide({ conclusion: 'deny', reason: 'unguarded' })
        return refusal(
          dialect,
          503,
          'The service cannot check this request right now. Try again in a moment.',
        )
      }
      telemetry.unguarded++
    } else if (standing?.tier === 'block') {
      telemetry.refused++
      decide({ conclusion: 'deny', reason: 'standing', standing })
      return refusal(dialect, 403, blockedMessage(standing.reference), standing.reference)
    }
    const reason = found === 'unknown' ? 'unguarded' : 'allowed'
    if (!dialect) {
      decide({ reason, standing })
      return next()
    }

    guard.datasets?.(defer)
    const body = await bodyOf(c, settings.bodyLimit, bodyUsed, telemetry)
    const mayBlock = settings.autoTier === 'block'
    let verdict: Verdict | null = mayBlock ? engine.lastVerdict(caller.account) : null
    const { campaigns } = guard
    const inline = settings.mode === 'inline'
    // nobody has decided on the account itself: perhaps on a campaign that it belongs to
    const unknown =
      campaigns !== null &&
      standing === null &&
      (await attempt(telemetry, () => campaigns.inForce(defer), false))
    if (inline || unknown) {
      const read = await body.before()
      const exchange = read && exchangeOf(read, dialect, path)
      const known =
        exchange && unknown
          ? await attempt(telemetry, () => campaigns.campaignOf(caller, exchange, at, defer), null)
          : null
      if (known) telemetry.recognised++
      if (known?.tier === 'block') {
        telemetry.refused++
        body.release()
        decide({ conclusion: 'deny', reason: 'standing', standing: known })
        return refusal(dialect, 403, blockedMessage(known.reference), known.reference)
      }
      // the deadline runs from the request's arrival
      const left = settings.inlineDeadline - (Date.now() - at)
      if (exchange && inline) verdict = await engine.assess(caller, exchange, at, left)
    }
    if (mayBlock && verdict?.escalate && verdict.tier === 'block' && standing?.tier !== 'observe') {
      telemetry.refused++
      body.release()
      decide({ conclusion: 'deny', reason: 'score', standing, verdict })
      return refusal(dialect, 403, blockedMessage(`account ${caller.account.slice(0, 12)}`))
    }
    decide({ reason, standing, verdict })

    await next()
    if (!c.res.ok) return body.release()
    const { response, ended } = await tap(c.res, signal ?? undefined)
    const streamed = (c.res.headers.get('content-type') ?? '').includes('event-stream')
    // a Response that is assigned merges headers with the old one; it is the same response, so nothing is to be merged
    c.res = undefined
    c.res = response
    // promised before the answer: a client that hangs up ends the request's context first
    defer(
      ended
        .then(async (answer) => {
          const read = await body.after()
          const exchange = read && exchangeOf(read, dialect, path)
          if (!exchange) {
            telemetry.unreadable++
            return
          }
          const said = dialect.readAnswer({ text: answer.text(), streamed, whole: answer.whole })
          await engine.observe({ at, caller, exchange, answer: { ...said, partial: answer.partial } })
        })
        .catch(() => {
          telemetry.faults++
        }),
    )
  })
}

const PASS: Decision = {
  conclusion: 'allow',
  reason: 'allowed',
  account: null,
  standing: null,
  verdict: null,
}

/** Others' parts and hooks: one that throws is left out, and counted. */
async function attempt<T>(telemetry: Telemetry, call: () => T | Promise<T>, otherwise: T): Promise<T> {
  try {
    return await call()
  } catch {
    telemetry.faults++
    return otherwise
  }
}

async function callerOf<E extends Env>(
  { identifier }: Guard,
  c: Context<E>,
  keyGenerator: StillwatchOptions<E>['keyGenerator'],
): Promise<Caller | null> {
  if (!keyGenerator) return identifier.identify(c.req.raw)
  const key = await keyGenerator(c)
  return key === null ? null : identifier.identify(c.req.raw, key)
}

/** The operator's own headers do not go to the upstream. */
function forgetTrust<E extends Env>(c: Context<E>, { settings: { accountHeader, orgHeader } }: Guard): void {
  const { raw } = c.req
  const names = [TRUST_HEADER, accountHeader, orgHeader].filter(
    (name) => name !== undefined && raw.headers.has(name),
  )
  if (names.length === 0) return
  const headers = new Headers(raw.headers)
  for (const name of names) headers.delete(name!)
  if (!raw.bodyUsed) {
    c.req.raw = new Request(raw, { headers })
    return
  }
  // it stays a request whose body is gone, and does not become one without a body
  const body = new ReadableStream({
    pull: (controller) => controller.error(new TypeError('Body has already been used.')),
  })
  c.req.raw = new Request(raw.url, { method: raw.method, headers, body, duplex: 'half' } as RequestInit)
}

/** Watches the body on its way; what is forwarded may be another request that says the same. */
async function bodyOf<E extends Env>(
  c: Context<E>,
  limit: number,
  used: boolean,
  telemetry: Telemetry,
): Promise<WatchedBody> {
  try {
    // somebody before us has read it: Hono remembers what
    if (used) return usedBody(c.req.raw, () => c.req.text(), limit)
    const body = await watchBody(c.req.raw, limit)
    c.req.raw = body.request
    return body
  } catch {
    telemetry.faults++
    return unreadBody(c.req.raw)
  }
}

/** `waitUntil` where there is one. Elsewhere (Node, tests) the work goes on by itself. */
function keepAlive<E extends Env>(c: Context<E>, work: Promise<unknown>): void {
  try {
    c.executionCtx.waitUntil(work)
  } catch {
    // no execution context here
  }
}
