/** The middleware in Hono, with parts handed in: who passes, who does not, and what is counted. */
import { Hono, type Context, type Env } from 'hono'
import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exchangesOn } from '../../src/counters/layout.ts'
import { dialectOf } from '../../src/dialects/index.ts'
import { stillwatch, type Decision, type StillwatchOptions } from '../../src/middleware.ts'
import { blockedMessage } from '../../src/review/blocked-message.ts'
import type { Settings } from '../../src/settings.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import type { HealthReport, ReviewDesk, Standing, Standings, Store } from '../../src/types.ts'

const SECRET = 'a secret for tests only, 32 characters and more'
const BEFORE = 'the secret before it, 32 characters and more, too'
const KEY = 'sk-open'
const CHAT = '/v1/chat/completions'
const BODY = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'hello' }] })
const ANSWER = JSON.stringify({
  choices: [{ finish_reason: 'stop', message: { content: 'hi' } }],
  usage: { prompt_tokens: 3, completion_tokens: 1 },
})
const BLOCK: Standing = { tier: 'block', until: 0, reference: 'SW-7Q2F9KTX' }

const accountOf = (name: string, secret = SECRET) =>
  createHmac('sha256', secret).update(name).digest('hex').slice(0, 32)
const ACCOUNT = accountOf(`key:${KEY}`)

function fail(): never {
  throw new Error("of the operator's")
}

type Handler = (c: Context) => Response | Promise<Response>
interface World {
  readonly options?: Omit<StillwatchOptions<Env>, 'settings'> & { readonly settings?: Partial<Settings> }
  readonly store?: Partial<Store>
  readonly standings?: Standings['of']
  readonly handler?: Handler
  readonly env?: Record<string, unknown>
}

/** An app behind the middleware; what its parts were told. */
function world({ options = {}, store: failing, standings, handler, env = {} }: World = {}) {
  const memory = memoryStore()
  const calls: string[] = []
  let counted = 0
  const store: Store = {
    ...memory,
    async add(writes) {
      calls.push('add')
      const answers = await memory.add(writes.map((write) => ({ ...write, read: true })))
      for (const answer of answers)
        if (!(answer instanceof Error)) counted = Math.max(counted, exchangesOn(answer.page!))
      return answers
    },
    async read(...args) {
      calls.push('read')
      return memory.read(...args)
    },
    ...failing,
  }
  const renamed: string[][] = []
  const health: HealthReport[] = []
  const desk: ReviewDesk = {
    report: async (escalations) => escalations.map(({ account }) => account),
    rename: async (...names) => void renamed.push(names),
    health: async (report) => void health.push(report),
  }
  const decisions: Decision[] = []
  const forwarded: Request[] = []
  const app = new Hono()
  app.use(
    '*',
    stillwatch({
      store,
      desk,
      standings: standings
        ? {
            of(...args) {
              calls.push('standing')
              return standings(...args)
            },
          }
        : null,
      onDecision: (decision) => void decisions.push(decision),
      ...options,
      settings: { secret: SECRET, flushInterval: 0, flushSize: 1, ...options.settings },
    }),
  )
  app.all('*', async (c) => {
    calls.push('forward')
    forwarded.push(c.req.raw)
    if (handler) return handler(c)
    await c.req.raw.arrayBuffer()
    return new Response(ANSWER, { headers: { 'content-type': 'application/json' } })
  })

  /** Answers once everything deferred is done. */
  async function ask(path = CHAT, init: RequestInit = {}) {
    const deferred: Promise<unknown>[] = []
    const context = {
      waitUntil: (work: Promise<unknown>) => void deferred.push(work),
      passThroughOnException() {},
      props: {},
    }
    const response = await app.request(
      path,
      {
        method: 'POST',
        body: BODY,
        ...init,
        headers: { authorization: `Bearer ${KEY}`, ...(init.headers as Record<string, string>) },
      },
      env,
      context,
    )
    const text = await response.text()
    for (let i = 0; i < deferred.length; i++) await deferred[i]
    return { response, status: response.status, text, deferred: deferred.length }
  }
  return { ask, app, calls, renamed, health, decisions, forwarded, counted: () => counted }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('who passes', () => {
  it('does no work for a skipped path', async () => {
    const standings = vi.fn(() => BLOCK)
    const w = world({ standings, options: { settings: { skipPaths: ['/v1/'] } } })
    expect(await w.ask()).toMatchObject({ status: 200, text: ANSWER, deferred: 0 })
    expect(w.calls).toEqual(['forward'])
    expect(w.decisions).toEqual([])
    expect((await w.ask('/v2/v1/chat/completions')).status).toBe(403)
  })

  it('does no work where `skip` says so', async () => {
    const skip = async (c: Context) => c.req.header('x-skip') === 'yes'
    const w = world({ standings: () => BLOCK, options: { skip } })
    expect(await w.ask(CHAT, { headers: { 'x-skip': 'yes' } })).toMatchObject({ status: 200, deferred: 0 })
    expect(w.calls).toEqual(['forward'])
    expect((await w.ask()).status).toBe(403)
  })

  it('never inspects an account of the allow list', async () => {
    const w = world({ standings: () => BLOCK, options: { settings: { allow: [ACCOUNT] } } })
    expect(await w.ask()).toMatchObject({ status: 200, text: ANSWER })
    expect(w.calls).toEqual(['forward'])
    expect((await w.ask(CHAT, { headers: { authorization: 'Bearer other' } })).status).toBe(403)
  })

  it('lets the anonymous pass, uncounted: the upstream refuses them', async () => {
    const w = world({ standings: () => BLOCK })
    expect(await w.ask(CHAT, { headers: { authorization: '' } })).toMatchObject({ status: 200 })
    expect(w.calls).toEqual(['forward'])
    expect(w.decisions).toEqual([
      { conclusion: 'allow', reason: 'anonymous', account: null, standing: null, verdict: null },
    ])
  })

  it('takes the name that the key generator gives', async () => {
    const keyGenerator = (c: Context) => c.req.header('x-user') ?? null
    const w = world({ options: { keyGenerator } })
    await w.ask(CHAT, { headers: { 'x-user': 'seven' } })
    await w.ask()
    expect(w.decisions.map(({ account }) => account)).toEqual([accountOf('given:seven'), null])
  })

  it('lets pass where the key generator throws', async () => {
    const keyGenerator = () => {
      throw new Error('of the operator')
    }
    expect(await world({ options: { keyGenerator } }).ask()).toMatchObject({ status: 200, text: ANSWER })
  })

  it.each<[string, World['options']]>([
    ['onDecision', { onDecision: () => fail() }],
    ['skip', { skip: () => fail() }],
    ['skip, later', { skip: async () => fail() }],
    ['unguarded', { unguarded: () => fail(), standings: { of: () => 'unknown' } }],
    ['standings', { standings: { of: () => fail() } }],
    ['standings, later', { standings: { of: async () => fail() } }],
  ])('lets pass where %s throws, and counts the fault', async (_what, options) => {
    const w = world({ options })
    expect(await w.ask()).toMatchObject({ status: 200, text: ANSWER })
    expect(w.counted()).toBe(1)
    expect(w.health[0].telemetry).toMatchObject({ faults: 1, inspected: 1 })
  })

  it('keeps the allow list across a rotation', async () => {
    const allow = [accountOf(`key:${KEY}`, BEFORE)]
    const w = world({ standings: () => BLOCK, options: { settings: { allow, previousSecret: BEFORE } } })
    expect((await w.ask()).status).toBe(200)
  })

  it('has no decision to hand on where nothing was looked at', async () => {
    const handler: Handler = (c) => c.json({ seen: c.get('stillwatch' as never) as unknown })
    const w = world({ handler, options: { settings: { skipPaths: ['/v1/'] } } })
    expect(JSON.parse((await w.ask()).text)).toEqual({ seen: null })
  })

  it('tells the upstream nothing of the trust, on skipped paths neither', async () => {
    const trustedSecret = 'what trusted callers send'
    const settings = { trustedSecret, accountHeader: 'x-account', orgHeader: 'x-org', skipPaths: ['/v2/'] }
    const w = world({ options: { settings } })
    const headers = { 'x-stillwatch-trust': trustedSecret, 'X-Account': 'a', 'x-org': 'o', 'x-kept': '1' }
    for (const path of [CHAT, '/v1/files', `/v2${CHAT}`]) {
      await w.ask(path, { headers })
      const names = [...w.forwarded.at(-1)!.headers.keys()]
      expect(names).toContain('x-kept')
      expect(names.filter((name) => /trust|account|org/.test(name))).toEqual([])
    }
    expect(w.decisions[0].account).toBe(accountOf('header:a'))
  })

  it('hands the decision on', async () => {
    const handler: Handler = (c) => c.json({ seen: c.get('stillwatch' as never) })
    const standing: Standing = { tier: 'observe', until: 0, reference: 'SW-7Q2F9KTX' }
    const w = world({ handler, standings: () => standing })
    const seen = JSON.parse((await w.ask()).text) as unknown
    expect(seen).toEqual({
      seen: { conclusion: 'allow', reason: 'allowed', account: ACCOUNT, standing, verdict: null },
    })
  })

  it('lets pass at every tier but block', async () => {
    for (const tier of ['observe', 'throttle', 'restrict'] as const)
      expect(await world({ standings: () => ({ ...BLOCK, tier }) }).ask()).toMatchObject({ status: 200 })
  })
})

describe('a block', () => {
  it.each([
    [CHAT, BODY],
    ['/v1/responses', '{"model":"m","input":"x"}'],
    ['/v1/messages', BODY],
    ['/v1beta/models/gemini-x:generateContent', '{"contents":[]}'],
  ])("is the dialect's own 403: %s", async (path, body) => {
    for (const of of [() => BLOCK, async () => BLOCK]) {
      const w = world({ standings: of })
      const { response, status, text } = await w.ask(path, { body })
      expect(status).toBe(403)
      expect(response.headers.get('x-stillwatch-case')).toBe(BLOCK.reference)
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      const own = dialectOf(path)!.refuse(403, blockedMessage(BLOCK.reference))
      expect(JSON.parse(text)).toEqual(own.body)
      for (const [name, value] of Object.entries(own.headers ?? {}))
        expect(response.headers.get(name)).toBe(value)
      expect(w.calls).toEqual(['standing'])
      expect(w.decisions).toEqual([
        { conclusion: 'deny', reason: 'standing', account: ACCOUNT, standing: BLOCK, verdict: null },
      ])
    }
  })

  it.each(['GET', 'POST', 'DELETE'])('holds on paths of no dialect, too: %s', async (method) => {
    const w = world({ standings: () => BLOCK })
    const { status, text } = await w.ask('/v1/files', {
      method,
      ...(method !== 'POST' && { body: undefined }),
    })
    expect(status).toBe(403)
    expect(JSON.parse(text)).toMatchObject({ error: { type: 'permission_error' } })
    expect(w.forwarded).toEqual([])
  })

  it('follows an account to its new id, which is told to the desk once', async () => {
    const previous = accountOf(`key:${KEY}`, BEFORE)
    const w = world({
      standings: (account) => (account === previous ? BLOCK : null),
      options: { settings: { previousSecret: BEFORE } },
    })
    for (let i = 0; i < 3; i++) expect((await w.ask()).status).toBe(403)
    expect(w.renamed).toEqual([[previous, ACCOUNT]])
  })

  it('holds under the old id while the new one cannot be looked up', async () => {
    const previous = accountOf(`key:${KEY}`, BEFORE)
    const w = world({
      standings: (account) => (account === previous ? BLOCK : 'unknown'),
      options: { settings: { previousSecret: BEFORE } },
    })
    expect((await w.ask()).status).toBe(403)
    // what cannot be seen may already be there
    expect(w.renamed).toEqual([])
  })

  it('is not looked for under the id of before where the new one has a standing', async () => {
    const w = world({
      standings: (account) => (account === ACCOUNT ? { ...BLOCK, tier: 'observe' } : BLOCK),
      options: { settings: { previousSecret: BEFORE } },
    })
    expect((await w.ask()).status).toBe(200)
    expect(w.renamed).toEqual([])
  })
})

describe('without standings', () => {
  it('forwards unless told otherwise', async () => {
    const w = world({ standings: () => 'unknown' })
    expect(await w.ask()).toMatchObject({ status: 200, text: ANSWER })
    expect(w.decisions).toMatchObject([{ conclusion: 'allow', reason: 'unguarded', standing: null }])
    expect(w.counted()).toBe(1)
    expect(w.health[0].telemetry).toMatchObject({ unguarded: 1 })
  })

  it('looks again once they are there', async () => {
    let there = false
    const w = world({ standings: () => (there ? BLOCK : 'unknown') })
    expect((await w.ask()).status).toBe(200)
    there = true
    expect((await w.ask()).status).toBe(403)
  })

  it('refuses where told to, in the words of the dialect', async () => {
    const w = world({ standings: async () => 'unknown' as const, options: { unguarded: () => 'refuse' } })
    const { response, status, text } = await w.ask()
    expect(status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'service_unavailable' } })
    expect(w.decisions).toMatchObject([{ conclusion: 'deny', reason: 'unguarded' }])
    expect(w.forwarded).toEqual([])
  })
})

describe('what is counted', () => {
  it('is an accepted exchange, once', async () => {
    const w = world()
    const { text, deferred } = await w.ask()
    expect(text).toBe(ANSWER)
    expect(deferred).toBeGreaterThan(0)
    expect(w.calls).toEqual(['forward', 'add'])
    expect(w.counted()).toBe(1)
    expect(w.health[0].telemetry).toMatchObject({
      inspected: 1,
      counted: 1,
      lost: 0,
      faults: 0,
      unreadable: 0,
    })
    await w.ask()
    expect(w.counted()).toBe(2)
  })

  it.each([300, 400, 401, 403, 404, 429, 500, 503])('is none of status %i', async (status) => {
    const w = world({ handler: () => new Response('{}', { status }) })
    expect((await w.ask()).status).toBe(status)
    expect(w.calls).toEqual(['forward'])
  })

  it.each([
    ['not JSON', 'what is this?'],
    ['truncated', BODY.slice(0, -3)],
    ['of another shape', '[1]'],
    ['empty', ''],
  ])('is no body that is %s', async (_what, body) => {
    const w = world()
    expect(await w.ask(CHAT, { body })).toMatchObject({ status: 200, text: ANSWER })
    expect(w.calls).toEqual(['forward'])
    await w.ask()
    expect(w.health[0].telemetry).toMatchObject({ unreadable: 1, inspected: 1 })
  })

  it.each([true, false])('is a body past the bound; length told: %s', async (told) => {
    const body = BODY.replace('hello', 'x'.repeat(5000))
    let got = 0
    const w = world({
      options: { settings: { bodyLimit: 1024 } },
      handler: async (c) => {
        got = (await c.req.raw.arrayBuffer()).byteLength
        return new Response(ANSWER)
      },
    })
    await w.ask(CHAT, { body, headers: told ? { 'content-length': String(body.length) } : {} })
    expect(got).toBe(body.length)
    expect(w.health[0].telemetry).toMatchObject({ inspected: 1, oversize: 1, counted: 1 })
  })

  it('is a body that somebody before us has read', async () => {
    const w = world({
      handler: async (c) => c.json({ model: (await c.req.json<{ model: string }>()).model }),
    })
    const outer = new Hono()
    outer.use(async (c, next) => {
      await c.req.json()
      await next()
    })
    outer.route('/', w.app)
    const answer = await outer.request(CHAT, {
      method: 'POST',
      body: BODY,
      headers: { authorization: `Bearer ${KEY}`, 'x-stillwatch-trust': 'x' },
    })
    expect(await answer.json()).toEqual({ model: 'm' })
    await vi.waitFor(() => expect(w.counted()).toBe(1))
  })

  it('is no path of no dialect', async () => {
    const w = world()
    await w.ask('/v1/files')
    await w.ask(CHAT, { method: 'GET', body: undefined })
    expect(w.calls).toEqual(['forward', 'forward'])
    await w.ask()
    expect(w.health[0].telemetry).toMatchObject({ uninspected: 2, inspected: 1 })
  })

  it('is an answer that breaks off, whose bytes the client gets', async () => {
    const handler: Handler = async (c) => {
      await c.req.raw.arrayBuffer()
      let n = 0
      return new Response(
        new ReadableStream<Uint8Array>({
          pull(controller) {
            if (n++ < 3) controller.enqueue(new TextEncoder().encode(`data: {"n":${n}}\n\n`))
            else controller.error(new Error('broke off'))
          },
        }),
        { headers: { 'content-type': 'text/event-stream' } },
      )
    }
    const w = world({ handler })
    const response = await w.app.request(CHAT, {
      method: 'POST',
      body: BODY,
      headers: { authorization: `Bearer ${KEY}` },
    })
    await expect(response.text()).rejects.toThrow()
    await vi.waitFor(() => expect(w.counted()).toBe(1))
  })

  it('is lost where the store fails, and nobody notices but the desk', async () => {
    const w = world({ store: { add: () => Promise.reject(new Error('the store is away')) } })
    expect(await w.ask()).toMatchObject({ status: 200, text: ANSWER })
    expect(w.health).toMatchObject([
      { state: 'degraded', reason: 'the store is away', telemetry: { inspected: 1, counted: 0, lost: 1 } },
    ])
  })

  it('keeps status, headers and bytes of the answer', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251)
    const handler: Handler = () => {
      const headers = new Headers({
        'content-type': 'application/json',
        'content-length': '300000',
        etag: '"1"',
      })
      headers.append('set-cookie', 'a=1')
      headers.append('set-cookie', 'b=2')
      return new Response(bytes, { status: 201, statusText: 'Made', headers })
    }
    const w = world({ handler })
    const response = await w.app.request(CHAT, {
      method: 'POST',
      body: BODY,
      headers: { authorization: `Bearer ${KEY}` },
    })
    expect([response.status, response.statusText]).toEqual([201, 'Made'])
    expect([...response.headers].sort()).toEqual([
      ['content-length', '300000'],
      ['content-type', 'application/json'],
      ['etag', '"1"'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ])
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  })
})

describe('settings that are wrong', () => {
  it('are answered by 500 and logged all at once, and once', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const env = {
      STILLWATCH_SECRET: 'too short, and never shown',
      STILLWATCH_MODE: 'fast',
      STILLWATCH_BODY_LIMIT: '12',
      STILLWATCH_TYPO: 'x',
    }
    const w = world({ env, options: { settings: { secret: undefined } } })
    for (let i = 0; i < 2; i++) {
      const { status, text } = await w.ask()
      expect(status).toBe(500)
      expect(JSON.parse(text)).toMatchObject({ error: { type: 'configuration_error' } })
      expect(text).not.toMatch(/STILLWATCH_|fast/)
    }
    expect(log).toHaveBeenCalledTimes(1)
    const message = String(log.mock.calls[0][0])
    for (const name of Object.keys(env)) expect(message).toContain(name)
    expect(message).not.toContain('never shown')
    expect(w.forwarded).toEqual([])
  })

  it('are those of a store that is not bound', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const w = world({ options: { store: undefined } })
    expect((await w.ask()).status).toBe(500)
    expect(String(log.mock.calls[0][0])).toContain('ACCOUNT_PAGES')
  })
})

describe('inline mode', () => {
  const settings = { mode: 'inline', inlineDeadline: 50 } as const

  it('assesses before it forwards, and counts afterwards', async () => {
    const w = world({ options: { settings } })
    expect(await w.ask()).toMatchObject({ status: 200, text: ANSWER })
    expect(w.calls).toEqual(['read', 'forward', 'add'])
    expect(w.decisions[0].verdict).toMatchObject({ exchanges: 1, escalate: false })
    await w.ask()
    expect(w.decisions[1].verdict).toMatchObject({ exchanges: 2 })
    expect(w.counted()).toBe(2)
  })

  it('forwards the whole body that it has read', async () => {
    for (const bodyLimit of [1024, 1_048_576]) {
      const body = BODY.replace('hello', 'é'.repeat(5000))
      let got = ''
      const w = world({
        options: { settings: { ...settings, bodyLimit } },
        handler: async (c) => {
          got = await c.req.raw.text()
          return new Response(ANSWER)
        },
      })
      await w.ask(CHAT, { body })
      expect(got).toBe(body)
    }
  })

  it.each([
    ['hangs', () => new Promise<never>(() => {})],
    ['fails', () => Promise.reject(new Error('away'))],
  ])('goes on after the deadline where the store %s', async (_how, read) => {
    const w = world({ options: { settings }, store: { read } })
    expect(await w.ask()).toMatchObject({ status: 200, text: ANSWER })
    expect(w.decisions[0].verdict).toBeNull()
    expect(w.health[0].telemetry).toMatchObject({ late: 1, counted: 1 })
  })

  it.each([true, false])('holds nothing of a body past the bound; length told: %s', async (told) => {
    const body = BODY.replace('hello', 'x'.repeat(500_000))
    const w = world({
      options: { settings: { ...settings, bodyLimit: 1024 } },
      handler: async (c) => {
        expect(w.calls).toEqual(['read', 'forward'])
        return new Response((await c.req.raw.text()) === body ? ANSWER : 'another body')
      },
    })
    expect(
      await w.ask(CHAT, { body, headers: told ? { 'content-length': String(body.length) } : {} }),
    ).toMatchObject({
      text: ANSWER,
    })
    expect(w.decisions[0].verdict).toMatchObject({ exchanges: 1 })
    expect(w.health[0].telemetry).toMatchObject({ oversize: 1, counted: 1 })
  })

  it('goes on with a body that cannot be read', async () => {
    const w = world({ options: { settings } })
    expect(await w.ask(CHAT, { body: '{' })).toMatchObject({ status: 200, text: ANSWER })
    expect(w.calls).toEqual(['forward'])
  })
})
