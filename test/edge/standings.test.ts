/** People's decisions on their way to the isolates: how late, how stale, and what happens without KV. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeStandings,
  encodeStandings,
  listStandings,
  SHARDS,
  shardKey,
  shardOf,
  type StandingEntry,
} from '../../src/standings/blob.ts'
import type { StandingsKv } from '../../src/standings/held.ts'
import { kvStandings } from '../../src/standings/kv.ts'
import type { Tier } from '../../src/types.ts'

const TTL = 30_000
const DEADLINE = 50
const NOON = 1_790_000_000_000
const ACCOUNT = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
const OTHER = 'a9b2c3d4e5f60718293a4b5c6d7e8f90'
const KEY = shardKey(shardOf(ACCOUNT))

const blocked = (account = ACCOUNT): StandingEntry => ({
  account,
  tier: 'block',
  until: 0,
  reference: 'SW-7Q2F9KTX',
})
const blob = (sequence: number, entries: readonly StandingEntry[], lifted = false) =>
  encodeStandings({ sequence, writtenAt: NOON, lifted, entries })

/** A clock, KV's one truth, and its locations, which see each write after a delay of their own. */
function world() {
  let time = NOON
  const writes: { readonly key: string; readonly bytes: Uint8Array; readonly at: number }[] = []
  const deferred: Promise<unknown>[] = []
  const timers: { readonly at: number; readonly resolve: () => void }[] = []
  let gets = 0
  const settle = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve()
  }
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => timers.push({ at: time + milliseconds, resolve }))
  return {
    now: () => time,
    sleep,
    settle,
    gets: () => gets,
    put: (key: string, bytes: Uint8Array) => void writes.push({ key, bytes, at: time }),
    /** Lets time pass, timers and all. */
    async pass(milliseconds: number) {
      const end = time + milliseconds
      for (;;) {
        await settle()
        timers.sort((a, b) => a.at - b.at)
        if (!timers[0] || timers[0].at > end) break
        const next = timers.shift()!
        time = Math.max(time, next.at)
        next.resolve()
      }
      time = end
      await settle()
    },
    /** A location's KV. `latency`: how long a get takes; infinity hangs. */
    location(delay: number, latency: () => number = () => 0): StandingsKv {
      return {
        async get(key) {
          gets++
          const wait = latency()
          if (wait === Number.POSITIVE_INFINITY) await new Promise(() => {})
          // what is read is what was there when it was asked for
          const seen = writes.findLast((write) => write.key === key && write.at + delay <= time)
          if (wait > 0) await sleep(wait)
          return seen ? (seen.bytes.slice().buffer as ArrayBuffer) : null
        },
      }
    },
    isolate(kv: StandingsKv) {
      const standings = kvStandings(kv, { ttl: TTL, deadline: DEADLINE, now: () => time, sleep })
      return (account = ACCOUNT) => Promise.resolve(standings.of(account, (work) => void deferred.push(work)))
    },
    deferred,
  }
}
type World = ReturnType<typeof world>

/** Asks while time passes: for isolates whose KV or deadline needs the clock. */
async function askAcross<T>(w: World, asked: Promise<T>, milliseconds: number): Promise<T> {
  await w.pass(milliseconds)
  return asked
}

describe('kvStandings', () => {
  it('obeys a block and its undo everywhere within propagation and ttl', async () => {
    const w = world()
    const delays = [5_000, 60_000]
    const isolates = delays.map((delay) => w.isolate(w.location(delay)))
    w.put(KEY, blob(1, []))
    await w.pass(60_000)
    const tierAt = async () => Promise.all(isolates.map(async (ask) => await ask()))
    expect(await tierAt()).toEqual([null, null])
    for (const [sequence, entries, expected] of [
      [2, [blocked()], true],
      [3, [], false],
    ] as const) {
      const written = w.now()
      w.put(KEY, blob(sequence, entries))
      const reached = [Number.NaN, Number.NaN]
      while (reached.some(Number.isNaN) && w.now() < written + 200_000) {
        await w.pass(1_000)
        const answers = await tierAt()
        answers.forEach((answer, i) => {
          expect(answer).not.toBe('unknown')
          if (Number.isNaN(reached[i]) && (answer !== null) === expected) reached[i] = w.now() - written
        })
      }
      reached.forEach((took, i) => expect(took).toBeLessThanOrEqual(delays[i] + TTL))
      // and it stays
      for (let i = 0; i < 10; i++) {
        await w.pass(7_000)
        for (const answer of await tierAt()) expect(answer !== null).toBe(expected)
      }
    }
  })

  it('does so however seldom an isolate is asked, and however slow KV is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: DEADLINE - 1 }),
        fc.array(fc.integer({ min: 1, max: 45_000 }), { minLength: 5, maxLength: 40 }),
        fc.integer({ min: 0, max: 10 }),
        async (delay, latency, pauses, writeAfter) => {
          const w = world()
          const ask = w.isolate(w.location(delay, () => latency))
          w.put(KEY, blob(1, []))
          let written = Number.POSITIVE_INFINITY
          for (const [i, pause] of pauses.entries()) {
            if (i === writeAfter) {
              w.put(KEY, blob(2, [blocked()]))
              written = w.now()
            }
            await w.pass(pause)
            const at = w.now()
            const answer = await askAcross(w, ask(), DEADLINE)
            expect(answer).not.toBe('unknown')
            if (at >= written + delay + TTL) expect(answer).toMatchObject({ tier: 'block' })
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('obeys a block on the first request of a cold isolate', async () => {
    const w = world()
    w.put(KEY, blob(1, [blocked()]))
    const ask = w.isolate(w.location(0, () => 20))
    const answers = [ask(), ask(), ask(OTHER)]
    await w.pass(DEADLINE)
    expect(await Promise.all(answers)).toEqual([
      { tier: 'block', until: 0, reference: 'SW-7Q2F9KTX' },
      { tier: 'block', until: 0, reference: 'SW-7Q2F9KTX' },
      null,
    ])
  })

  it('answers at once, and without KV, while what it holds is fresh', async () => {
    const w = world()
    w.put(KEY, blob(1, [blocked()]))
    const standings = kvStandings(w.location(0), { ttl: TTL, deadline: DEADLINE, now: w.now, sleep: w.sleep })
    const defer = (work: Promise<unknown>) => void w.deferred.push(work)
    await standings.of(ACCOUNT, defer)
    const gets = w.gets()
    const deferred = w.deferred.length
    await w.pass(TTL / 2 - 1)
    expect(standings.of(ACCOUNT, defer)).toMatchObject({ tier: 'block' })
    expect(standings.of(OTHER, defer)).toBeNull()
    expect([w.gets(), w.deferred.length]).toEqual([gets, deferred])
    // from half of it on it is still at once; one request of many refreshes
    await w.pass(1)
    for (let i = 0; i < 5; i++) expect(standings.of(ACCOUNT, defer)).toMatchObject({ tier: 'block' })
    expect([w.gets(), w.deferred.length]).toEqual([gets + 1, deferred + 1])
  })

  it('ignores an older sequence than the one it holds', async () => {
    const w = world()
    const ask = w.isolate(w.location(0))
    w.put(KEY, blob(5, [blocked()]))
    expect(await ask()).toMatchObject({ tier: 'block' })
    w.put(KEY, blob(4, []))
    for (let i = 0; i < 10; i++) {
      await w.pass(20_000)
      expect(await ask()).toMatchObject({ tier: 'block' })
    }
    w.put(KEY, blob(6, []))
    await w.pass(TTL)
    expect(await ask()).toBeNull()
  })

  it('keeps the newer of two answers that overtake each other', async () => {
    const w = world()
    const latencies = [40, 10]
    const ask = w.isolate(w.location(0, () => latencies.shift() ?? 0))
    w.put(KEY, blob(1, []))
    const first = ask()
    await w.pass(1)
    w.put(KEY, blob(2, [blocked()]))
    const second = ask()
    await w.pass(45)
    expect(await second).toMatchObject({ tier: 'block' })
    expect(await first).toMatchObject({ tier: 'block' })
    expect(await ask()).toMatchObject({ tier: 'block' })
  })

  it('answers `unknown` after the deadline where KV hangs and the isolate is cold', async () => {
    const w = world()
    const ask = w.isolate(w.location(0, () => Number.POSITIVE_INFINITY))
    let answer: unknown
    void ask().then((came) => (answer = came))
    await w.pass(DEADLINE - 1)
    expect(answer).toBeUndefined()
    await w.pass(1)
    expect(answer).toBe('unknown')
  })

  it('keeps a KV slower than the deadline alive beyond its request, so that it arrives', async () => {
    const w = world()
    w.put(KEY, blob(1, [blocked()]))
    const ask = w.isolate(w.location(0, () => 3 * DEADLINE))
    const cold = ask()
    await w.pass(DEADLINE)
    expect(await cold).toBe('unknown')
    expect(w.deferred).toHaveLength(1)
    await w.pass(2 * DEADLINE)
    await w.deferred[0]
    expect(await ask()).toMatchObject({ tier: 'block' })
  })

  it('answers `unknown` at once where KV fails, and takes what comes later', async () => {
    const w = world()
    let fails = true
    const kv = w.location(0)
    const ask = w.isolate({ get: (...args) => (fails ? Promise.reject(new Error('KV')) : kv.get(...args)) })
    expect(await ask()).toBe('unknown')
    fails = false
    w.put(KEY, blob(1, [blocked()]))
    expect(await ask()).toMatchObject({ tier: 'block' })
  })

  it.each(['hangs', 'fails', 'answers rubbish'])('relies on its stale copy where KV %s', async (how) => {
    const w = world()
    let ill = false
    const kv = w.location(0)
    const ask = w.isolate({
      get(...args) {
        if (!ill) return kv.get(...args)
        if (how === 'hangs') return new Promise(() => {})
        if (how === 'fails') return Promise.reject(new Error('KV'))
        return Promise.resolve(new ArrayBuffer(7))
      },
    })
    w.put(KEY, blob(1, [blocked()]))
    expect(await ask()).toMatchObject({ tier: 'block' })
    ill = true
    for (const pause of [TTL / 2, TTL / 2, TTL, 3_600_000]) {
      await w.pass(pause)
      expect(await askAcross(w, ask(), DEADLINE)).toMatchObject({ tier: 'block' })
      expect(await askAcross(w, ask(OTHER), DEADLINE)).toBeNull()
    }
    // a refresh that hangs stands in nobody's way
    ill = false
    w.put(KEY, blob(2, []))
    await w.pass(TTL)
    expect(await askAcross(w, ask(), DEADLINE)).toBeNull()
  })

  it('takes a missing shard for nobody', async () => {
    const w = world()
    const ask = w.isolate(w.location(0))
    expect(await ask()).toBeNull()
    const gets = w.gets()
    expect(await ask()).toBeNull()
    expect(w.gets()).toBe(gets)
  })

  it('lets a decision end by itself, without KV', async () => {
    const w = world()
    w.put(KEY, blob(1, [{ ...blocked(), until: NOON + 5_000 }]))
    const ask = w.isolate(w.location(0))
    expect(await ask()).toMatchObject({ tier: 'block' })
    await w.pass(4_999)
    expect(await ask()).toMatchObject({ tier: 'block' })
    await w.pass(1)
    expect(await ask()).toBeNull()
  })
})

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
const entry: fc.Arbitrary<StandingEntry> = fc.record({
  account: hex(32),
  tier: fc.constantFrom<Tier>('observe', 'throttle', 'restrict', 'block'),
  until: fc.oneof(fc.constant(0), fc.integer({ min: NOON + 1, max: 2 ** 52 })),
  reference: fc
    .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 8, maxLength: 8 })
    .map((all) => `SW-${all.join('')}`),
})
const entries = fc.uniqueArray(entry, { selector: ({ account }) => account.slice(0, 16), maxLength: 200 })

describe('the standings of a shard as bytes', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.array(hex(32)), (all, sequence, others) => {
        const bytes = encodeStandings({ sequence, writtenAt: NOON, lifted: false, entries: all })
        const decoded = decodeStandings(bytes)
        expect(decoded).toMatchObject({ sequence, writtenAt: NOON, lifted: false })
        for (const { account, ...standing } of all) expect(decoded.find(account, NOON)).toEqual(standing)
        const ids = new Set(all.map(({ account }) => account.slice(0, 16)))
        for (const other of others)
          if (!ids.has(other.slice(0, 16))) expect(decoded.find(other, NOON)).toBeNull()
        const listed = all.map((one) => ({ ...one, account: one.account.slice(0, 16) }))
        expect(listStandings(bytes)).toEqual(listed.sort((a, b) => (a.account < b.account ? -1 : 1)))
      }),
    )
  })

  it('are found wherever in a larger buffer they lie', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 9 }), (all, offset) => {
        const bytes = blob(1, all)
        const larger = new Uint8Array(bytes.length + 16)
        larger.set(bytes, offset)
        const decoded = decodeStandings(larger.subarray(offset, offset + bytes.length))
        for (const { account, ...standing } of all) expect(decoded.find(account, NOON)).toEqual(standing)
      }),
    )
  })

  it('find nobody while lifted, but list them', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const bytes = blob(1, all, true)
        const decoded = decodeStandings(bytes)
        expect(decoded.lifted).toBe(true)
        for (const { account } of all) expect(decoded.find(account, NOON)).toBeNull()
        expect(listStandings(bytes)).toHaveLength(all.length)
      }),
    )
  })

  it('end at `until`, to the millisecond', () => {
    fc.assert(
      fc.property(entry, fc.integer({ min: 1, max: 2 ** 52 }), (one, until) => {
        const decoded = decodeStandings(blob(1, [{ ...one, until }]))
        expect(decoded.find(one.account, until - 1)).not.toBeNull()
        expect(decoded.find(one.account, until)).toBeNull()
        expect(decoded.find(one.account, until + 1)).toBeNull()
      }),
    )
  })

  it('keep the later of two entries of one account', () => {
    const decoded = decodeStandings(blob(1, [blocked(), { ...blocked(), tier: 'observe' }]))
    expect(decoded.find(ACCOUNT, NOON)).toMatchObject({ tier: 'observe' })
  })

  it('throw, and are not misread, where they are cut off, too long or something else', () => {
    const bytes = blob(1, [blocked(), blocked(OTHER)])
    for (let length = 0; length < bytes.length; length++)
      expect(() => decodeStandings(bytes.subarray(0, length))).toThrow(/stillwatch/)
    expect(() => decodeStandings(new Uint8Array([...bytes, 0]))).toThrow(/cut off/)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rubbish) => {
        expect(() => decodeStandings(rubbish)).toThrow(/stillwatch/)
      }),
    )
  })

  it('lie in one of 16 shards', () => {
    fc.assert(
      fc.property(hex(32), (account) => {
        expect(shardOf(account.toUpperCase())).toBe(shardOf(account))
        expect(Number.parseInt(shardOf(account), 16)).toBeLessThan(SHARDS)
      }),
    )
  })
})
