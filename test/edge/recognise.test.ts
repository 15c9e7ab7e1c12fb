/** An account that nobody knows, and a request of a campaign that people confirmed. */
import { Hono } from 'hono'
import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { factKeyOf } from '../../src/guard.ts'
import { pushRecord } from '../../src/linking/facts.ts'
import { thingsOf } from '../../src/linking/things.ts'
import { stillwatch, type Decision } from '../../src/middleware.ts'
import { recogniser } from '../../src/recognise.ts'
import type { Settings } from '../../src/settings.ts'
import {
  decodeIndicators,
  encodeIndicators,
  INDICATORS_KEY,
  type KnownCampaign,
} from '../../src/standings/indicators.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import { observe } from '../../src/text/observe.ts'
import type { ReviewDesk, Standing } from '../../src/types.ts'
import { accepted, harvest } from '../exchanges.ts'

const SECRET = 'a secret for tests only, 32 characters and more'
const BEFORE = 'the secret before it, 32 characters and more, too'
const ANSWER = JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content: 'hi' } }] })
const ID = '00000000000000c3'
const REFERENCE = 'SW-7Q2F9KTX'
const AGENT = 'harvester/1.0'
const ORDINARY = 'What should I cook tonight for four guests, one of whom eats no fish?'

const accountOf = (key: string) =>
  createHmac('sha256', SECRET).update(`key:${key}`).digest('hex').slice(0, 32)

/** What the linker knows of a request. */
async function thingsIn(text: string, secret = SECRET): Promise<(readonly [kind: number, word: number])[]> {
  const seen = observe(accepted({ text }))
  const record: number[] = []
  pushRecord(record, seen, { account: '', userAgent: AGENT }, await factKeyOf(secret))
  const things = thingsOf(record)
  return Array.from({ length: things.length / 2 }, (_, i) => [things[2 * i], things[2 * i + 1]] as const)
}
const TEMPLATE = 0
const CLIENT = 5

/** What is known of a campaign that fills the template of `harvest`. */
async function campaign(
  more: Partial<KnownCampaign> = {},
  { kinds = [TEMPLATE], sole = true, secret = SECRET } = {},
): Promise<KnownCampaign> {
  const all = await Promise.all([1, 2, 3, 14, 25, 36].map((i) => thingsIn(harvest(i), secret)))
  const unique = new Map(all.flat().map(([kind, word]) => [`${kind} ${word}`, { kind, word, sole }]))
  return {
    id: ID,
    reference: REFERENCE,
    tier: 'block',
    until: 0,
    indicators: [...unique.values()].filter(({ kind }) => kinds.includes(kind)),
    ...more,
  }
}

interface Known {
  readonly campaigns?: readonly KnownCampaign[]
  readonly spared?: readonly string[]
  readonly lifted?: boolean
  readonly standing?: Standing
  readonly settings?: Partial<Settings>
  readonly broken?: boolean
}

function world({ campaigns, spared = [], lifted = false, standing, settings, broken = false }: Known) {
  const decisions: Decision[] = []
  const joined: unknown[][] = []
  const gets: string[] = []
  let forwarded = 0
  const blob = campaigns && encodeIndicators({ sequence: 1, writtenAt: 1, lifted, campaigns, spared })
  const desk: ReviewDesk = {
    report: async () => [],
    rename: async () => {},
    join: async (...told) => void joined.push(told),
    health: async () => {},
  }
  const app = new Hono()
  app.use(
    '*',
    stillwatch({
      store: memoryStore(),
      desk,
      standings: { of: () => standing ?? null },
      linker: { key: factKeyOf(SECRET), take: async () => true },
      onDecision: (decision) => void decisions.push(decision),
      settings: { secret: SECRET, flushInterval: 0, flushSize: 1, ...settings },
    }),
  )
  app.all('*', async (c) => {
    forwarded++
    await c.req.raw.arrayBuffer()
    return new Response(ANSWER, { headers: { 'content-type': 'application/json' } })
  })
  const kv = {
    async get(key: string) {
      gets.push(key)
      if (broken) throw new Error('KV is away')
      return key === INDICATORS_KEY && blob ? (blob.slice().buffer as ArrayBuffer) : null
    },
  }
  return {
    decisions,
    joined,
    gets,
    forwarded: () => forwarded,
    async ask(text: string, key = 'sk-new'): Promise<Response> {
      const context = { waitUntil() {}, passThroughOnException() {}, props: {} }
      return app.request(
        '/v1/chat/completions',
        {
          method: 'POST',
          headers: { authorization: `Bearer ${key}`, 'user-agent': AGENT },
          body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: text }] }),
        },
        { STANDINGS: kv },
        context as unknown as ExecutionContext,
      )
    },
  }
}

describe('recognise', () => {
  it('refuses the first matching request of an account nobody knows, and lets it join', async () => {
    const w = world({ campaigns: [await campaign()] })
    const answer = await w.ask(harvest(99))
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain(REFERENCE)
    expect(w.forwarded()).toBe(0)
    expect(w.decisions).toMatchObject([
      { conclusion: 'deny', reason: 'standing', standing: { tier: 'block', reference: REFERENCE } },
    ])
    await w.ask(harvest(100))
    expect(w.joined).toMatchObject([[ID, accountOf('sk-new'), expect.any(Number)]])
    await w.ask(harvest(100), 'sk-newer')
    expect(w.joined).toHaveLength(2)
  })

  it('lets pass what else the account asks, and reads KV once for all', async () => {
    const w = world({ campaigns: [await campaign()] })
    for (let i = 0; i < 3; i++) expect((await w.ask(ORDINARY)).status).toBe(200)
    expect([w.forwarded(), w.joined.length]).toEqual([3, 0])
    expect(w.gets.filter((key) => key === INDICATORS_KEY)).toHaveLength(1)
  })

  it.each([
    ['where nothing is confirmed', {}],
    ['where a confirmed campaign is known by nothing', { campaigns: [] }],
    ['where KV cannot be had', { broken: true }],
  ])('lets pass %s', async (_, known) => {
    expect((await world(known).ask(harvest(1))).status).toBe(200)
  })

  it('lets pass whom people spared, or found honest, and everybody once everything is lifted', async () => {
    const campaigns = [await campaign()]
    const spared = world({ campaigns, spared: ['ab'.repeat(16), accountOf('sk-new'), 'cd'.repeat(16)] })
    expect((await spared.ask(harvest(1))).status).toBe(200)
    expect((await spared.ask(harvest(1), 'sk-other')).status).toBe(403)
    const standing = { tier: 'observe', until: 0, reference: REFERENCE } as const
    expect((await world({ campaigns, standing }).ask(harvest(1))).status).toBe(200)
    expect((await world({ campaigns, lifted: true }).ask(harvest(1))).status).toBe(200)
  })

  it('ends with its decision', async () => {
    const over = await campaign({ until: Date.now() - 1 })
    expect((await world({ campaigns: [over] }).ask(harvest(1))).status).toBe(200)
    const observed = world({ campaigns: [await campaign({ tier: 'observe' })] })
    expect((await observed.ask(harvest(1))).status).toBe(200)
    expect(observed.joined).toHaveLength(1)
  })

  it('never acts on where a request comes from, or on what others ask too', async () => {
    const byClient = await campaign({}, { kinds: [CLIENT] })
    expect((await world({ campaigns: [byClient] }).ask(harvest(1))).status).toBe(200)
    const common = await campaign({}, { kinds: [TEMPLATE, CLIENT], sole: false })
    expect((await world({ campaigns: [common] }).ask(harvest(1))).status).toBe(200)
  })

  it('wants three samples of a template, or two and another kind', async () => {
    const samples = (await thingsIn(harvest(7))).filter(([kind]) => kind === TEMPLATE)
    const client = (await thingsIn(harvest(7))).filter(([kind]) => kind === CLIENT)
    const known = async (n: number, more: typeof samples = []) =>
      campaign({
        indicators: [...samples.slice(0, n), ...more].map(([kind, word]) => ({
          kind,
          word,
          sole: kind === 0,
        })),
      })
    const status = async (one: KnownCampaign) => (await world({ campaigns: [one] }).ask(harvest(7))).status
    expect(await status(await known(2))).toBe(200)
    expect(await status(await known(3))).toBe(403)
    expect(await status(await known(1, client))).toBe(200)
    expect(await status(await known(2, client))).toBe(403)
  })

  it('counts the signs of each campaign by itself', async () => {
    const samples = (await thingsIn(harvest(7))).filter(([kind]) => kind === TEMPLATE)
    const halves = [samples.slice(0, 2), samples.slice(2, 4)].map((half) =>
      campaign({ indicators: half.map(([kind, word]) => ({ kind, word, sole: true })) }),
    )
    expect((await world({ campaigns: await Promise.all(halves) }).ask(harvest(7))).status).toBe(200)
  })

  it('knows what was told under the secret before, while that one is set', async () => {
    const campaigns = [await campaign({}, { secret: BEFORE })]
    expect((await world({ campaigns }).ask(harvest(1))).status).toBe(200)
    const rotated = world({ campaigns, settings: { previousSecret: BEFORE } })
    expect((await rotated.ask(harvest(1))).status).toBe(403)
  })

  it('reads nothing ahead while nothing is in force', async () => {
    const parts = { ttl: 30_000, deadline: 50 }
    const kv = (bytes: Uint8Array | null) => ({
      get: async () => bytes && (bytes.slice().buffer as ArrayBuffer),
    })
    const keys = factKeyOf(SECRET).then((key) => [key])
    const none = { sequence: 1, writtenAt: 1, lifted: false, campaigns: [], spared: [] }
    for (const bytes of [null, encodeIndicators(none)])
      expect(await recogniser(kv(bytes), parts, keys, null).inForce(() => {})).toBe(false)
    const held = recogniser(
      kv(encodeIndicators({ ...none, campaigns: [await campaign()] })),
      parts,
      keys,
      null,
    )
    expect(await held.inForce(() => {})).toBe(true)
    expect(held.inForce(() => {})).toBe(true)
  })
})

describe('indicators', () => {
  it('are not read where they are cut off, or something else', async () => {
    const bytes = encodeIndicators({
      sequence: 7,
      writtenAt: 9,
      lifted: false,
      campaigns: [await campaign()],
      spared: ['ab'.repeat(16)],
    })
    expect(decodeIndicators(bytes)).toMatchObject({ sequence: 7, writtenAt: 9, empty: false })
    for (let length = 0; length < bytes.length; length++)
      expect(() => decodeIndicators(bytes.slice(0, length))).toThrow(/no indicators/)
    expect(() => decodeIndicators(bytes.slice().fill(0, 0, 1))).toThrow(/no indicators/)
    expect(() => decodeIndicators(bytes.slice().fill(255, 24, 36))).toThrow(/no indicators/)
  })

  it('do not match strangers by chance, however many campaigns there are', async () => {
    let seed = 1
    const random = () => (seed = Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    const campaigns = Array.from({ length: 256 }, () => ({
      id: ID,
      reference: REFERENCE,
      tier: 'block' as const,
      until: 0,
      indicators: Array.from({ length: 64 }, (_, i) => ({ kind: i % 7, word: random(), sole: true })),
    }))
    const bytes = encodeIndicators({ sequence: 1, writtenAt: 1, lifted: false, campaigns, spared: [] })
    expect(bytes.length).toBeLessThan(128 * 1024)
    const blob = decodeIndicators(bytes)
    const strangers = Array.from({ length: 20_000 }, () =>
      [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5, 6].flatMap((kind) => [kind, random()]),
    )
    expect(strangers.filter((things) => blob.match('ab'.repeat(16), things, 1))).toEqual([])
    const own = campaigns[200].indicators.slice(0, 7).flatMap(({ kind, word }) => [kind, word])
    expect(blob.match('ab'.repeat(16), own, 1)?.campaign).toBe(ID)
  })
})
