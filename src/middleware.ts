/** `stillwatch()`: the middleware. Read, identify, ask for the standing, forward, count. */
import type { Context, Env, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { TRUST_HEADER } from './account.ts'
import { exchangeOf, readLong, readShort, type BodyCopy } from './body.ts'
import { dialectOf } from './dialects/index.ts'
import { createGuard, type Guard, type GuardParts } from './guard.ts'
import { blockedMessage } from './review/blocked-message.ts'
import { SettingsError, TIERS } from './settings.ts'
import { tap } from './tap.ts'
import type { Caller, Dialect, RefusalStatus, Standing, Verdict } from './types.ts'

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
    if (guard instanceof Error) {
      return c.json(
        {
          error: {
            type: 'configuration_error',
            message: 'stillwatch is not configured; its operator finds what to mend in the log.',
          },
        },
        500,
      )
    }
    const { settings, engine, allowed } = guard
    const path = c.req.path
    if (settings.skipPaths.some((prefix) => path.startsWith(prefix)) || (skip && (await skip(c))))
      return next()

    const at = Date.now()
    const dialect = c.req.method === 'POST' ? dialectOf(path) : null
    if (!dialect) engine.telemetry.uninspected++
    const caller = await callerOf(guard, c, keyGenerator)
    forgetTrust(c, guard)
    const decide = (decision: Decision) => {
      c.set(contextKey as never, decision as never)
      onDecision?.(decision, c)
    }
    if (!caller) {
      engine.telemetry.anonymous++
      decide({ conclusion: 'allow', reason: 'anonymous', account: null, standing: null, verdict: null })
      return next()
    }
    if (allowed.has(caller.account)) return next()

    const defer = (work: Promise<unknown>) => keepAlive(c, work)
    const standing = await standingOf(guard, caller, defer)
    if (standing === 'unknown') {
      engine.telemetry.unguarded++
      if (unguarded(c) === 'refuse') {
        decide({
          conclusion: 'deny',
          reason: 'unguarded',
          account: caller.account,
          standing: null,
          verdict: null,
        })
        return refusal(
          dialect,
          503,
          'The service cannot check this request right now. Try again in a moment.',
        )
      }
    } else if (standing?.tier === 'block') {
      engine.telemetry.refused++
      decide({ conclusion: 'deny', reason: 'standing', account: caller.account, standing, verdict: null })
      return refusal(dialect, 403, blockedMessage(standing.reference), standing.reference)
    }
    const held = standing === 'unknown' ? null : standing
    if (!dialect) {
      decide({
        conclusion: 'allow',
        reason: 'allowed',
        account: caller.account,
        standing: held,
        verdict: null,
      })
      return next()
    }

    const body = copyBody(c, settings.bodyLimit)
    const automatic = TIERS.indexOf(settings.autoTier)
    const mayBlock = automatic === TIERS.indexOf('block')
    let verdict: Verdict | null = mayBlock ? engine.lastVerdict(caller.account) : null
    if (settings.mode === 'inline') {
      const read = await body.read()
      const exchange = read && exchangeOf(read, dialect, path)
      if (exchange) verdict = await engine.assess(caller, exchange, at, settings.inlineDeadline)
    }
    if (mayBlock && verdict?.escalate && verdict.tier === 'block' && held?.tier !== 'observe') {
      engine.telemetry.refused++
      body.release()
      decide({ conclusion: 'deny', reason: 'score', account: caller.account, standing: held, verdict })
      return refusal(dialect, 403, blockedMessage(`account ${caller.account.slice(0, 12)}`))
    }
    decide({
      conclusion: 'allow',
      reason: standing === 'unknown' ? 'unguarded' : 'allowed',
      account: caller.account,
      standing: held,
      verdict,
    })

    await next()
    if (!c.res.ok) {
      body.release()
      return
    }
    const { response, ended } = tap(c.res)
    const streamed = (c.res.headers.get('content-type') ?? '').includes('event-stream')
    // a Response that is assigned merges headers with the old one; it is the same response, so nothing is to be merged
    c.res = undefined
    c.res = response
    defer(
      ended
        .then(async (answer) => {
          const read = await body.read()
          const exchange = read && exchangeOf(read, dialect, path)
          if (!exchange) {
            engine.telemetry.unreadable++
            return
          }
          await engine.observe({
            at,
            caller,
            exchange,
            answer: {
              ...dialect.readAnswer({ text: answer.text(), streamed, whole: answer.whole }),
              partial: answer.partial,
            },
          })
        })
        .catch(() => {
          engine.telemetry.faults++
        }),
    )
  })
}

async function callerOf<E extends Env>(
  { identifier, engine }: Guard,
  c: Context<E>,
  keyGenerator: StillwatchOptions<E>['keyGenerator'],
): Promise<Caller | null> {
  try {
    if (!keyGenerator) return await identifier.identify(c.req.raw)
    const key = await keyGenerator(c)
    return key === null ? null : await identifier.identify(c.req.raw, key)
  } catch {
    engine.telemetry.faults++
    return null
  }
}

/** What people decided, under the current id or the one before a rotation; found there, it moves to the current one. */
async function standingOf(
  { standings, desk }: Guard,
  { account, previousAccount }: Caller,
  defer: (work: Promise<unknown>) => void,
) {
  if (!standings) return null
  const current = standings.of(account, defer)
  const standing = current instanceof Promise ? await current : current
  if (standing !== null || !previousAccount) return standing
  const before = await standings.of(previousAccount, defer)
  if (before !== null && before !== 'unknown' && desk)
    defer(desk.rename(previousAccount, account).catch(() => {}))
  return before
}

/** A refusal in the provider's own words, so that its clients raise their usual error. Never why. */
function refusal(
  dialect: Dialect | null,
  status: RefusalStatus,
  message: string,
  reference?: string,
): Response {
  const { body, headers } = dialect?.refuse(status, message) ?? {
    body: { error: { type: status === 403 ? 'permission_error' : 'unavailable', message } },
    headers: undefined,
  }
  return Response.json(body, {
    status,
    headers: {
      ...headers,
      ...(reference && { 'x-stillwatch-case': reference }),
      ...(status === 503 && { 'retry-after': '5' }),
    },
  })
}

/** The operator's own headers do not go to the upstream. */
function forgetTrust<E extends Env>(c: Context<E>, { settings: { accountHeader, orgHeader } }: Guard): void {
  const names = [TRUST_HEADER, accountHeader, orgHeader].filter(
    (name) => name !== undefined && c.req.raw.headers.has(name),
  )
  if (names.length === 0) return
  const headers = new Headers(c.req.raw.headers)
  for (const name of names) headers.delete(name!)
  c.req.raw = new Request(c.req.raw, { headers })
}

/**
 * A copy of the body, made before the request goes on. A short one is read only when it is asked for; a long one, or one of
 * unknown length, is drained beside the upload, so that no more than the bound is ever held.
 */
function copyBody<E extends Env>(c: Context<E>, limit: number) {
  const copy = c.req.raw.body ? c.req.raw.clone() : null
  const short = Number(c.req.raw.headers.get('content-length') ?? Number.NaN) <= limit
  let reading: Promise<BodyCopy | null> | null = null
  function read(): Promise<BodyCopy | null> {
    return (reading ??= !copy?.body
      ? Promise.resolve(null)
      : short
        ? readShort(copy)
        : readLong(copy.body, limit))
  }
  if (!short) void read()
  return {
    read,
    /** Lets an unread copy go. */
    release() {
      if (!reading) copy?.body?.cancel().catch(() => {})
    },
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
