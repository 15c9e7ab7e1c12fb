import { describe, expect, it } from 'vitest'
import { createEngine, type EngineOptions } from '../src/engine.ts'
import { memoryStore } from '../src/stores/memory.ts'
import type { Escalation, HealthReport, PageWrite, ReviewDesk, Store, Verdict } from '../src/types.ts'
import type { Weights } from '../src/verdict/weigh.ts'
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

/** Two families, one of substance, whatever is sent; the score grows with the account. */
const SUSPICIOUS: Weights = {
  shapes: {
    volume: { exchanges: { knots: [0, 4], nats: [0, 4], usual: [0, 0, 0] } },
    parameters: { bias: { knots: [0], nats: [2], usual: [0, 0, 0] } },
  },
  prior: 0,
  least: 8,
  laneLeast: Number.MAX_SAFE_INTEGER,
  calibration: [{ upTo: Number.MAX_SAFE_INTEGER, nats: [0, 1], p: [0.5, 0.01], tail: 1 }],
}
const AT_ONCE = { ...SETTINGS, flushSize: 1 }
const OTHER = 'b'.repeat(32)

describe('engine: collecting', () => {
  it('waits the interval that is set, once for each flush', async () => {
    const waits: number[] = []
    const wakers: (() => void)[] = []
    const { engine } = held({
      settings: { ...SETTINGS, flushInterval: 750 },
      sleep: (milliseconds) => {
        waits.push(milliseconds)
        return new Promise((resolve) => wakers.push(resolve))
      },
    })
    for (let round = 1; round <= 3; round++) {
      const lead = engine.observe(accepted())
      expect(engine.observe(accepted())).toBeNull()
      expect(waits).toEqual(Array.from({ length: round }, () => 750))
      wakers.shift()?.()
      await lead
      expect(engine.telemetry).toMatchObject({ flushes: round, counted: 2 * round })
    }
  })

  it('writes an account once a flush, all additions together', async () => {
    const memory = memoryStore()
    const written: (readonly PageWrite[])[] = []
    const { engine } = held({
      settings: { ...SETTINGS, flushSize: 6 },
      store: { ...memory, add: (writes) => (written.push(writes), memory.add(writes)) },
    })
    for (let i = 0; i < 5; i++) void engine.observe(accepted({ account: i % 2 ? OTHER : undefined }))
    await engine.observe(accepted())
    expect(written.map((writes) => writes.map(({ account }) => account))).toEqual([['a'.repeat(32), OTHER]])
  })

  it('gathers no more than 64 times the flush size while the store hangs, and says what it lost', () => {
    const { engine } = held({ settings: { ...SETTINGS, flushSize: 2 }, store: hangingStore() })
    // what is on its way counts as well as what waits, else a store that hangs would gather them without end
    for (let i = 0; i < 300; i++) void engine.observe(accepted())
    expect(engine.telemetry).toMatchObject({ inspected: 300, counted: 0, lost: 172, flushes: 64 })
  })

  it('loses only the pages that the store could not write', async () => {
    const memory = memoryStore()
    const { engine } = held({
      settings: { ...SETTINGS, flushSize: 3 },
      store: {
        ...memory,
        async add(writes) {
          const answers = await memory.add(writes)
          return writes.map(({ account }, i) =>
            account === OTHER ? new Error('one shard is away') : answers[i],
          )
        },
      },
    })
    void engine.observe(accepted())
    void engine.observe(accepted({ account: OTHER }))
    await engine.observe(accepted())
    expect(engine.telemetry).toMatchObject({ counted: 2, lost: 1 })
    expect(engine.state).toBe('degraded')
  })

  it('counts as lost what the store leaves unanswered', async () => {
    const { engine } = held({ settings: AT_ONCE, store: { ...memoryStore(), add: async () => [] } })
    await engine.observe(accepted())
    expect(engine.telemetry).toMatchObject({ counted: 0, lost: 1 })
  })
})

function hangingStore(): Store {
  return { name: 'hanging', add: () => new Promise(() => {}), read: () => new Promise(() => {}) }
}

describe('engine: health', () => {
  it('is told again after a full minute in the same state, not before', async () => {
    const { desk, health } = fakeDesk()
    const { engine, pass } = held({ desk, settings: AT_ONCE, store: failing(), isolate: 'one' })
    await engine.observe(accepted())
    expect(health).toHaveLength(1)
    pass(59_999)
    await engine.observe(accepted())
    expect(health).toHaveLength(1)
    pass(1)
    await engine.observe(accepted())
    expect(health).toHaveLength(2)
    expect(health[0]).toMatchObject({ isolate: 'one', store: 'failing', telemetry: { lost: 1 } })
    expect(health[1]).toMatchObject({ at: 60_000, state: 'degraded', telemetry: { lost: 3 } })
  })

  it('does not mind a desk that cannot be told', async () => {
    const { desk } = fakeDesk()
    const { engine } = held({
      desk: { ...desk, health: () => Promise.reject(new Error('away')) },
      settings: AT_ONCE,
    })
    await engine.observe(accepted())
    expect(engine.telemetry).toMatchObject({ counted: 1, faults: 1 })
    expect(engine.state).toBe('ok')
  })
})

describe('engine: escalation', () => {
  it('sends a case once, then only when it has grown by a nat or a quarter of an hour has gone', async () => {
    const { desk, reports } = fakeDesk()
    const verdicts: Verdict[] = []
    const { engine } = held({
      desk,
      settings: AT_ONCE,
      weights: SUSPICIOUS,
      onVerdict: (_, verdict) => verdicts.push(verdict),
    })
    for (let i = 0; i < 200; i++) await engine.observe(accepted())
    const due: number[] = []
    for (const { nats, escalate } of verdicts)
      if (escalate && (due.length === 0 || nats >= due.at(-1)! + 1)) due.push(nats)
    expect(due.length).toBe(2)
    expect(reports.map(({ verdict }) => verdict.nats)).toEqual(due)
    expect(reports[0]).toMatchObject({ account: 'a'.repeat(32), at: NOON, activity: { exchanges: 8 } })
    expect(engine.telemetry.escalated).toBe(2)

    await engine.observe(accepted({ at: NOON + 899_999 }))
    expect(reports).toHaveLength(2)
    await engine.observe(accepted({ at: NOON + 899_999 + 60_000 }))
    expect(reports).toHaveLength(3)
  })

  it('keeps and sends again what the desk did not acknowledge', async () => {
    const sent: number[] = []
    const kept: Escalation[] = []
    let acknowledges = false
    const { desk } = fakeDesk()
    const { engine } = held({
      weights: SUSPICIOUS,
      settings: AT_ONCE,
      store: { ...memoryStore(), keepEscalation: async (escalation) => void kept.push(escalation) },
      desk: {
        ...desk,
        async report(escalations) {
          sent.push(...escalations.map(({ activity }) => activity.exchanges))
          return acknowledges ? escalations.map(({ account }) => account) : []
        },
      },
    })
    for (let i = 0; i < 10; i++) await engine.observe(accepted())
    expect(sent).toEqual([8, 10]) // at every reading past the threshold
    expect(kept.map(({ activity }) => activity.exchanges)).toEqual([8, 10])
    expect(engine.telemetry.escalated).toBe(0)
    acknowledges = true
    for (let i = 0; i < 10; i++) await engine.observe(accepted())
    expect(sent).toEqual([8, 10, 13])
    expect(kept).toHaveLength(2)
    expect(engine.telemetry.escalated).toBe(1)
  })

  it('goes on where neither desk nor store takes a case', async () => {
    const { desk } = fakeDesk({ fails: () => true })
    const { engine } = held({
      desk,
      weights: SUSPICIOUS,
      settings: AT_ONCE,
      store: { ...memoryStore(), keepEscalation: () => Promise.reject(new Error('full')) },
    })
    for (let i = 0; i < 8; i++) await engine.observe(accepted())
    expect(engine.telemetry).toMatchObject({ counted: 8, faults: 1, escalated: 0 })
  })

  it('sends a case although a hook throws', async () => {
    const { desk, reports } = fakeDesk()
    const { engine } = held({
      desk,
      weights: SUSPICIOUS,
      settings: AT_ONCE,
      onVerdict() {
        throw new Error('the hook is broken')
      },
    })
    for (let i = 0; i < 20; i++) await engine.observe(accepted())
    expect(reports.length).toBeGreaterThan(0)
  })
})

describe('engine: assessing', () => {
  it('counts what is collected and not yet written, and writes nothing', async () => {
    const store = memoryStore()
    const { engine } = held({ store, settings: SETTINGS })
    for (let i = 0; i < 9; i++) void engine.observe(accepted())
    const { caller, exchange, at } = accepted()
    for (let i = 0; i < 2; i++) expect((await engine.assess(caller, exchange, at, 50))?.exchanges).toBe(10)
    expect(await store.read(caller.account, Math.floor(at / 86_400_000))).toEqual({
      page: null,
      yesterday: null,
    })
    expect(engine.lastVerdict(caller.account)).toBeNull()
  })

  it('asks for no yesterday that it remembers, and sees the same', async () => {
    const store = memoryStore()
    const before = held({ store, settings: AT_ONCE }).engine
    for (let i = 0; i < 12; i++)
      await before.observe(accepted({ text: harvest(i), at: NOON - 86_400_000 + i * 61_000 }))
    let reads = 0
    const counting: Store = {
      ...store,
      read: (...asked) => {
        reads++
        return store.read(...asked)
      },
    }
    const { engine } = held({ store: counting, settings: AT_ONCE })
    await engine.observe(accepted({ text: harvest(12) }))
    const { caller, exchange, at } = accepted({ text: harvest(13) })
    const remembering = await engine.assess(caller, exchange, at, 50)
    expect(reads).toBe(0)
    const asking = await held({ store: counting }).engine.assess(caller, exchange, at, 50)
    expect(reads).toBe(1)
    expect(remembering).toEqual(asking)
  })

  it('equals the verdict of the flush, yesterday counted in', async () => {
    const store = memoryStore()
    const before = held({ store, settings: AT_ONCE }).engine
    for (let i = 0; i < 12; i++)
      await before.observe(accepted({ text: harvest(i), at: NOON - 86_400_000 + i * 61_000 }))
    const { engine } = held({ store, settings: AT_ONCE })
    const next = { ...accepted({ text: harvest(12) }), answer: { partial: true } }
    const { engine: asker } = held({ store })
    const assessed = await asker.assess(next.caller, next.exchange, next.at, 50)
    await engine.observe(next)
    expect(assessed).toEqual(engine.lastVerdict(next.caller.account))
    expect(assessed?.exchanges).toBeCloseTo(7, 0)
  })

  it('answers null where the store fails', async () => {
    const { engine } = held({ store: failing() })
    const { caller, exchange, at } = accepted()
    expect(await engine.assess(caller, exchange, at, 50)).toBeNull()
    expect(engine.telemetry.late).toBe(1)
  })

  it('waits as long as it is told to and no longer', async () => {
    const waits: number[] = []
    const { engine } = held({ store: hangingStore(), sleep: async (for_) => void waits.push(for_) })
    const { caller, exchange, at } = accepted()
    expect(await engine.assess(caller, exchange, at, 35)).toBeNull()
    expect(waits).toEqual([35])
  })
})

describe('engine: the sliding day', () => {
  it.each([
    [0, 100],
    [6, 75],
    [18, 25],
    [23.76, 1],
  ])("at %s o'clock %s of 100 exchanges of yesterday count", async (hour, share) => {
    const store = memoryStore()
    const midnight = NOON + 43_200_000
    const before = held({ store, settings: { ...SETTINGS, flushSize: 100 } }).engine
    for (let i = 0; i < 99; i++) void before.observe(accepted())
    await before.observe(accepted())
    const { engine } = held({ store, settings: AT_ONCE })
    await engine.observe(accepted({ at: midnight + hour * 3_600_000 }))
    const { exchanges } = engine.lastVerdict('a'.repeat(32))!
    // yesterday is kept packed, within 6%
    expect(Math.abs(exchanges - 1 - share)).toBeLessThanOrEqual(0.065 * share + 0.01)
  })

  it('forgets the day before yesterday', async () => {
    const store = memoryStore()
    const before = held({ store, settings: AT_ONCE }).engine
    for (let i = 0; i < 20; i++) await before.observe(accepted())
    await before.observe(accepted({ at: NOON + 2 * 86_400_000 }))
    expect(before.lastVerdict('a'.repeat(32))?.exchanges).toBe(1)
  })

  it('remembers yesterday of an account let go in the same flush', async () => {
    const store = memoryStore()
    const before = held({ store, settings: { ...SETTINGS, flushSize: 100 } }).engine
    for (let i = 0; i < 99; i++) void before.observe(accepted({ at: NOON - 86_400_000 }))
    await before.observe(accepted({ at: NOON - 86_400_000 }))
    // room for one account: the other's reading lets this one go between its write and its answer
    const { engine } = held({ store, settings: { ...SETTINGS, flushSize: 2, cacheBytes: 401 } })
    void engine.observe(accepted())
    await engine.observe(accepted())
    expect(engine.lastVerdict('a'.repeat(32))?.exchanges).toBeGreaterThan(45)
    void engine.observe(accepted({ account: OTHER }))
    await engine.observe(accepted())
    expect(engine.lastVerdict('a'.repeat(32))?.exchanges).toBeGreaterThan(45)
  })
})
