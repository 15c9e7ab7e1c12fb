import { describe, expect, it } from 'vitest'
import { createEngine, type EngineOptions } from '../src/engine.ts'
import { memoryStore } from '../src/stores/memory.ts'
import type { Escalation, HealthReport, ReviewDesk, Store } from '../src/types.ts'
import { accepted, harvest, NOON } from './exchanges.ts'

const SETTINGS = { flushInterval: 1000, flushSize: 64, cacheBytes: 1 << 20, falseAlarms: 0.05 }

function fakeDesk(options: { fails?: () => boolean } = {}) {
  const reports: Escalation[] = []
  const health: HealthReport[] = []
  const desk: ReviewDesk = {
    async report(escalations) {
      if (options.fails?.()) throw new Error('the desk is away')
      reports.push(...escalations)
      return escalations.map(({ account }) => account)
    },
    async rename() {},
    async health(report) {
      health.push(report)
    },
  }
  return { desk, reports, health }
}

/** An engine whose clock and timers the test holds. */
function held(options: Partial<EngineOptions> = {}) {
  let time = 0
  const sleepers: (() => void)[] = []
  const store = options.store ?? memoryStore()
  const engine = createEngine({
    store,
    desk: null,
    settings: SETTINGS,
    now: () => time,
    sleep: () => new Promise((resolve) => sleepers.push(resolve)),
    ...options,
  })
  return {
    engine,
    pass: (milliseconds: number) => (time += milliseconds),
    wake: () => sleepers.shift()?.(),
  }
}

function failing(): Store {
  return {
    name: 'failing',
    add: async () => Promise.reject(new Error('no route')),
    read: async () => Promise.reject(new Error('no route')),
  }
}

async function send(engine: ReturnType<typeof createEngine>, count: number, from = 0): Promise<void> {
  for (let i = from; i < from + count; i++)
    await engine.observe(accepted({ text: harvest(i), at: NOON + i * 61_000 }))
}

describe('engine', () => {
  it('lets one request hold the flush for all', async () => {
    const { engine, wake } = held()
    const lead = engine.observe(accepted())
    expect(lead).not.toBeNull()
    expect(engine.observe(accepted())).toBeNull()
    expect(engine.telemetry.counted).toBe(0)
    wake()
    await lead
    expect(engine.telemetry).toMatchObject({ inspected: 2, counted: 2, flushes: 1, lost: 0 })
  })

  it('flushes at once when enough are collected', async () => {
    const { engine } = held({ settings: { ...SETTINGS, flushSize: 3 } })
    void engine.observe(accepted())
    expect(engine.observe(accepted())).toBeNull()
    await engine.observe(accepted())
    expect(engine.telemetry.counted).toBe(3)
  })

  it('gives the lead to another request when its holder has gone', async () => {
    const { engine, pass, wake } = held()
    expect(engine.observe(accepted())).not.toBeNull() // its request is ended: nobody wakes it
    pass(1999)
    expect(engine.observe(accepted())).toBeNull()
    pass(2)
    const lead = engine.observe(accepted())
    expect(lead).not.toBeNull()
    wake()
    wake()
    await lead
    expect(engine.telemetry.counted).toBe(3)
  })

  it('counts as lost what a full buffer cannot take, and goes on', () => {
    const { engine } = held({ settings: { ...SETTINGS, flushSize: 100_000, cacheBytes: 1 << 20 } })
    for (let i = 0; i < 4100; i++)
      void engine.observe(accepted({ account: i.toString(16).padStart(32, '0') }))
    expect(engine.telemetry.lost).toBe(4)
    expect(engine.telemetry.inspected).toBe(4100)
  })

  it('is degraded while the store fails, says so at once, and recovers', async () => {
    const memory = memoryStore()
    let down = true
    const { desk, health } = fakeDesk()
    const { engine, pass } = held({
      desk,
      settings: { ...SETTINGS, flushSize: 1 },
      store: { ...memory, add: (writes) => (down ? failing().add(writes) : memory.add(writes)) },
    })
    await engine.observe(accepted())
    expect(engine.state).toBe('degraded')
    expect(engine.telemetry).toMatchObject({ lost: 1, counted: 0 })
    expect(health.map(({ state, reason }) => [state, reason])).toEqual([['degraded', 'no route']])
    await engine.observe(accepted())
    expect(health).toHaveLength(1) // told already, and no minute has passed
    down = false
    await engine.observe(accepted())
    expect(engine.state).toBe('ok')
    expect(health.map(({ state }) => state)).toEqual(['degraded', 'ok'])
    pass(60_000)
    await engine.observe(accepted())
    expect(health).toHaveLength(3)
  })

  it('escalates a harvest once it is past the threshold, and not again for nothing', async () => {
    const { desk, reports } = fakeDesk()
    const { engine } = held({ desk, settings: { ...SETTINGS, flushSize: 1 } })
    await send(engine, 14)
    expect(reports.length).toBeGreaterThan(0)
    expect(reports[0].verdict.evidence.some(({ signal }) => signal === 'data-generation')).toBe(true)
    expect(reports[0].activity.exchanges).toBeGreaterThanOrEqual(8)
    const nats = reports.map(({ verdict }) => verdict.nats)
    for (let i = 1; i < nats.length; i++)
      expect(nats[i] - nats[i - 1] >= 1 || reports[i].at - reports[i - 1].at >= 900_000).toBe(true)
  })

  it('sends a case again until the desk has it, and lets the store keep it meanwhile', async () => {
    let away = true
    const { desk, reports } = fakeDesk({ fails: () => away })
    const kept: Escalation[] = []
    const store: Store = {
      ...memoryStore(),
      keepEscalation: async (escalation) => void kept.push(escalation),
    }
    const { engine } = held({ desk, store, settings: { ...SETTINGS, flushSize: 1 } })
    await send(engine, 14)
    expect(reports).toHaveLength(0)
    expect(kept.length).toBeGreaterThan(0)
    away = false
    await send(engine, 2, 14)
    expect(reports.length).toBeGreaterThan(0)
  })

  it('assesses before forwarding what the flush would see after it', async () => {
    const store = memoryStore()
    const verdicts: number[] = []
    const { engine } = held({
      store,
      settings: { ...SETTINGS, flushSize: 1 },
      onVerdict: (_, { nats }) => verdicts.push(nats),
    })
    await send(engine, 12)
    const next = accepted({ text: harvest(12), at: NOON + 12 * 61_000, outputTokens: 0 })
    const asleep = createEngine({ store, desk: null, settings: SETTINGS, sleep: () => new Promise(() => {}) })
    const before = await asleep.assess(next.caller, next.exchange, next.at, 50)
    await engine.observe({ ...next, answer: { partial: true } })
    expect(before?.nats).toBeCloseTo(verdicts.at(-1)!, 5)
  })

  it('lets a request go on when the store hangs', async () => {
    const hanging: Store = { ...failing(), read: () => new Promise(() => {}) }
    const engine = createEngine({ store: hanging, desk: null, settings: SETTINGS, sleep: async () => {} })
    const { caller, exchange, at } = accepted()
    expect(await engine.assess(caller, exchange, at, 50)).toBeNull()
    expect(engine.telemetry.late).toBe(1)
  })

  it('sees what another isolate counted, and what is left of yesterday', async () => {
    const store = memoryStore()
    const seen: number[] = []
    const here = held({ store, settings: { ...SETTINGS, flushSize: 1 } }).engine
    const there = held({
      store,
      settings: { ...SETTINGS, flushSize: 1 },
      onVerdict: (_, { exchanges }) => seen.push(exchanges),
    }).engine
    for (let i = 0; i < 10; i++) await here.observe(accepted({ at: NOON }))
    await there.observe(accepted({ at: NOON }))
    expect(seen).toEqual([11])
    const next = held({
      store,
      settings: { ...SETTINGS, flushSize: 1 },
      onVerdict: (_, { exchanges }) => seen.push(exchanges),
    }).engine
    await next.observe(accepted({ at: NOON + 86_400_000 })) // at noon half of yesterday counts
    expect(seen[1]).toBeGreaterThan(5.5)
    expect(seen[1]).toBeLessThan(7.5)
  })
})
