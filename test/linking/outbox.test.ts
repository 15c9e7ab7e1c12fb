import { describe, expect, it } from 'vitest'
import { createEngine, type EngineOptions } from '../../src/engine.ts'
import { FIELD, RECORD, type AccountFacts } from '../../src/linking/facts.ts'
import { unpackMessage, type Message } from '../../src/linking/message.ts'
import { factsOutbox } from '../../src/linking/outbox.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import type { Linker } from '../../src/types.ts'
import { accepted, harvest, NOON } from '../exchanges.ts'

const AT_ONCE = { flushInterval: 1000, flushSize: 1, cacheBytes: 1 << 20, falseAlarms: 0.05 }
const account = (i: number) => i.toString(16).padStart(32, '0')

/** An engine with a linker, whose clock and timers the test holds. */
async function linked(options: Partial<EngineOptions> & { readonly answer?: () => Promise<boolean> } = {}) {
  const messages: Message[] = []
  const sleepers: { readonly milliseconds: number; readonly wake: () => void }[] = []
  let time = NOON
  const linker: Linker = {
    key: Promise.resolve([1, 2]),
    async take(words) {
      messages.push(unpackMessage(words)!)
      return options.answer?.() ?? true
    },
  }
  const clock = {
    now: () => time,
    sleep: (milliseconds: number) => new Promise<void>((wake) => void sleepers.push({ milliseconds, wake })),
  }
  const engine = createEngine({
    store: memoryStore(),
    desk: null,
    settings: AT_ONCE,
    facts: (telemetry) => factsOutbox({ linker, telemetry, ...clock }),
    ...clock,
    ...options,
  })
  await settled() // the key is there
  return {
    engine,
    messages,
    sleepers,
    facts: () => messages.flatMap(({ facts }) => facts),
    pass: (milliseconds: number) => (time += milliseconds),
    wake: async () => {
      for (const { milliseconds, wake } of sleepers.splice(0)) if (milliseconds === 10_000) wake()
      await settled()
    },
  }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))
const minutes = ({ records }: AccountFacts) =>
  Array.from({ length: records.length / RECORD }, (_, i) => records[i * RECORD + FIELD.minute])

describe('facts of the edge', () => {
  it('are sent in one message for all accounts, ten seconds after the first', async () => {
    const { engine, messages, sleepers, wake } = await linked()
    for (let i = 0; i < 30; i++) void engine.observe(accepted({ account: account(i % 10), text: harvest(i) }))
    await settled()
    expect(sleepers.map(({ milliseconds }) => milliseconds)).toEqual([10_000])
    expect(messages).toHaveLength(0)
    await wake()
    expect(messages).toHaveLength(1)
    expect(messages[0].facts).toHaveLength(30)
    expect(new Set(messages[0].facts.map((one) => one.account)).size).toBe(10)
    expect(engine.telemetry).toMatchObject({ counted: 30, factsSent: 1, factsLost: 0 })
    void engine.observe(accepted())
    await settled()
    await wake()
    expect(messages.map(({ number }) => number)).toEqual([1, 2])
    expect(new Set(messages.map(({ sender }) => sender)).size).toBe(1)
  })

  it('name what was asked, under the key, oldest first', async () => {
    const { engine, facts, wake } = await linked({ settings: { ...AT_ONCE, flushSize: 3 } })
    for (let i = 0; i < 3; i++)
      void engine.observe(accepted({ text: i === 2 ? harvest(9) : harvest(1), at: NOON + i * 60_000 }))
    await settled()
    await wake()
    const [one] = facts()
    expect(one).toMatchObject({ account: 'a'.repeat(32), at: NOON + 120_000, exchanges: 3 })
    expect(minutes(one)).toEqual([0, 1, 2].map((minute) => NOON / 60_000 + minute))
    const prompts = [0, 1, 2].map((i) => one.records[i * RECORD + FIELD.prompt])
    expect(prompts[0]).toBe(prompts[1])
    expect(prompts[0]).not.toBe(prompts[2])
    expect(one.records[FIELD.system]).toBe(0)
  })

  it('are told of all that a slow account asks, and of a fast one when its page is read', async () => {
    const { engine, facts, wake } = await linked()
    for (let i = 0; i < 300; i++) await settled().then(() => void engine.observe(accepted()))
    await settled()
    await wake()
    const told = facts().map(({ exchanges }) => exchanges)
    expect(told.slice(0, 64)).toEqual(Array.from({ length: 64 }, () => 1))
    // from then on after growth by a quarter, with all that came in between
    expect(told.length).toBeLessThan(64 + 10)
    expect(told.slice(65, 68).every((n) => n > 10 && n < 40)).toBe(true)
    const sum = told.reduce((all, n) => all + n, 0)
    expect(sum).toBeGreaterThan(240)
    expect(sum).toBeLessThanOrEqual(300)
  })

  it('tell eight records of an account in one flush at most, and its verdict', async () => {
    const { engine, facts, wake } = await linked({ settings: { ...AT_ONCE, flushSize: 40 } })
    for (let i = 0; i < 40; i++) void engine.observe(accepted({ text: harvest(i) }))
    await settled()
    await wake()
    expect(facts()).toHaveLength(1)
    expect(facts()[0].records.length).toBe(8 * RECORD)
    expect(facts()[0].exchanges).toBe(40)
    expect(facts()[0].nats).toBeCloseTo(engine.lastVerdict('a'.repeat(32))!.nats, 4)
  })

  it('are sent at once when there are many, one message at a time', async () => {
    let release = () => {}
    const { engine, messages, facts } = await linked({
      settings: { ...AT_ONCE, flushSize: 64 },
      answer: () => new Promise((resolve) => (release = () => resolve(true))),
    })
    for (let i = 0; i < 1600; i++) {
      void engine.observe(accepted({ account: account(i) }))
      if (i % 64 === 63) await settled()
    }
    expect(messages).toHaveLength(1)
    expect(facts()).toHaveLength(512)
    release()
    await settled()
    for (let i = 0; i < 64; i++) void engine.observe(accepted({ account: account(i) }))
    await settled()
    expect(messages).toHaveLength(2)
    expect(messages[1].facts.length).toBeGreaterThan(1000)
  })

  it('are bounded while the linker hangs, and what is lost is counted', async () => {
    const { engine, pass } = await linked({
      settings: { ...AT_ONCE, flushSize: 64 },
      answer: () => new Promise(() => {}),
    })
    for (let i = 0; i < 64 * 100; i++) {
      void engine.observe(accepted({ account: account(i) }))
      if (i % 64 === 63) await settled()
    }
    // one message on its way, and a full buffer
    expect(engine.telemetry).toMatchObject({ counted: 6400, factsSent: 0, factsLost: 6400 - 512 - 4096 })
    pass(30_001) // its request has ended: the next flush takes over
    for (let i = 0; i < 64; i++) void engine.observe(accepted({ account: account(i), at: NOON + 120_000 }))
    await settled()
    expect(engine.telemetry.factsLost).toBe(6400 - 512 - 4096 + 64)
  })

  it('are counted as lost where the linker fails, and harm nothing', async () => {
    const { engine, messages, wake } = await linked({ answer: () => Promise.reject(new Error('away')) })
    await Promise.race([engine.observe(accepted()), settled()])
    await wake()
    expect(messages).toHaveLength(1)
    expect(engine.telemetry).toMatchObject({ counted: 1, factsSent: 0, factsLost: 1, faults: 0 })
    void engine.observe(accepted())
    await settled()
    await wake()
    expect(engine.telemetry.factsLost).toBe(2)
  })

  it('pass to another flush when the one that held them has gone', async () => {
    const { engine, messages, pass, sleepers, wake } = await linked()
    void engine.observe(accepted())
    await settled()
    sleepers.length = 0 // its request is ended: nobody wakes it
    pass(11_999)
    void engine.observe(accepted())
    await settled()
    expect(sleepers).toHaveLength(0)
    pass(2)
    void engine.observe(accepted())
    await settled()
    await wake()
    expect(messages.flatMap(({ facts }) => facts)).toHaveLength(3)
  })

  it('cost nothing where there is no linker', async () => {
    const { engine, sleepers } = await linked({ facts: null })
    await engine.observe(accepted())
    expect(sleepers).toHaveLength(0)
    expect(engine.telemetry).toMatchObject({ counted: 1, factsSent: 0, factsLost: 0 })
  })

  it('are told although the store is away', async () => {
    const away = {
      name: 'away',
      add: () => Promise.reject(new Error('no route')),
      read: async () => Promise.reject(),
    }
    const { engine, facts, wake } = await linked({ store: away })
    void engine.observe(accepted())
    await settled()
    await wake()
    expect(facts()).toMatchObject([{ exchanges: 1, nats: null }])
    expect(engine.telemetry).toMatchObject({ lost: 1, factsSent: 1 })
  })
})
