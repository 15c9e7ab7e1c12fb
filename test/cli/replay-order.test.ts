/** A log gives the same pages however it is played: twice, in other company, in runs, in flushes of any size. */
import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseLine, type LogLine } from '../../src/cli/log.ts'
import { replay } from '../../src/cli/replay.ts'
import { createEngine } from '../../src/engine.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import { harvest, NOON } from '../exchanges.ts'

const DAY = 86_400_000
const EACH = 15
/** Midnight lies in the middle of every account's calls. */
const START = Math.floor(NOON / DAY) * DAY + DAY - 7 * 61_000

const message = (role: string, content: string) => ({ role, content })
const long = (i: number) =>
  `${harvest(i)}\n${`passage ${i} of the ledger, line by line. `.repeat(200)}\nSum it up.`
const BODIES: Readonly<Record<string, (i: number) => object>> = {
  taker: (i) => ({ messages: [message('user', harvest(i))], temperature: 0.7 }),
  cook: (i) => ({
    messages: [
      message('user', 'How long do lentils take?'),
      message('assistant', 'The red ones take ten minutes, the brown ones thirty.'),
      message('user', `and the brown ones in pot ${i}?`),
    ],
  }),
  reader: (i) => ({ messages: [message('user', long(i))], seed: i }),
  grader: (i) => ({
    messages: [
      message(
        'system',
        'You grade the answers of pupils of the third form, from one to ten, and say nothing else.',
      ),
      message('user', `Question: what is ${i} + ${i}?\nAnswer: ${2 * i}\nScore:`),
    ],
    max_tokens: 1,
    logprobs: true,
  }),
}
const accounts = Object.keys(BODIES)
const lines = Array.from({ length: EACH }, (_, i) =>
  accounts.map((account, k) =>
    JSON.stringify({
      at: new Date(START + i * 61_000 + k * 1000).toISOString(),
      account,
      path: '/v1/chat/completions',
      body: { model: 'm', ...BODIES[account](i) },
      usage: { inputTokens: 40 + i, outputTokens: 300 + k },
    }),
  ),
).flat()
const log = lines.map((line) => parseLine(line) as LogLine)
const days = [...new Set(log.map(({ accepted: { at } }) => Math.floor(at / DAY)))]

/** Any order of a log that keeps every account's own. */
function anyOrder<T>(entries: readonly T[], accountOf: (entry: T) => string) {
  return fc.shuffledSubarray(entries.map(accountOf), { minLength: entries.length }).map((turns) => {
    const left = new Map(accounts.map((name) => [name, entries.filter((entry) => accountOf(entry) === name)]))
    return turns.map((name) => left.get(name)!.shift()!)
  })
}

interface Played {
  /** By account and day, in hex. */
  readonly pages: Readonly<Record<string, string>>
  /** What each look at an account weighed, in order. */
  readonly weighed: Readonly<Record<string, readonly number[]>>
}

/** Plays runs of a log, each in an isolate of its own, into one store; what is buffered is flushed at a run's end. */
async function play(runs: readonly (readonly LogLine[])[], flushSize: number): Promise<Played> {
  const store = memoryStore()
  const weighed: Record<string, number[]> = {}
  for (const run of runs) {
    let end = () => {}
    const ended = new Promise<void>((resolve) => (end = resolve))
    const { observe, telemetry } = createEngine({
      store,
      desk: null,
      settings: { flushInterval: 1, flushSize, cacheBytes: Number.POSITIVE_INFINITY, falseAlarms: 0.01 },
      onVerdict: (account, { nats }) => (weighed[account] ??= []).push(nats),
      now: () => 0,
      sleep: () => ended,
    })
    const work: (Promise<void> | null)[] = []
    for (const { accepted } of run) {
      work.push(observe(accepted))
      if (flushSize === 1) await work.at(-1)
    }
    end()
    await Promise.all(work)
    expect(telemetry).toMatchObject({ counted: run.length, lost: 0, faults: 0 })
  }
  const pages: Record<string, string> = {}
  for (const account of accounts)
    for (const day of days) {
      const { page } = await store.read(account, day)
      pages[`${account} ${day}`] = page ? Buffer.from(page).toString('hex') : 'no page'
    }
  return { pages, weighed }
}

const cut = <T>(order: readonly T[], cuts: readonly number[]): T[][] => {
  const ends = [...cuts.toSorted((a, b) => a - b), order.length]
  return ends.map((end, i) => order.slice(ends[i - 1] ?? 0, end))
}
const someCuts = fc.array(fc.integer({ min: 1, max: log.length - 1 }), { maxLength: 3 })
/** The first time anything is observed here: what an exchange leaves behind for the next would show in the second. */
const once = await play([log], 1)

describe('a log', () => {
  it('has pages on both days, no two of them alike', () => {
    const pages = Object.values(once.pages)
    expect(days.length).toBe(2)
    expect(pages).not.toContain('no page')
    expect(new Set(pages).size).toBe(2 * accounts.length)
  })

  it('gives the same pages and weights the second time', async () => {
    expect(Object.values(once.weighed).map(({ length }) => length)).toEqual(accounts.map(() => EACH))
    expect(await play([log], 1)).toEqual(once)
  })

  it('gives the same pages, byte for byte, in any company, cut into any runs, in flushes of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOrder(log, ({ account }) => account),
        someCuts,
        fc.integer({ min: 1, max: log.length + 1 }),
        async (order, cuts, flushSize) => {
          expect((await play(cut(order, cuts), flushSize)).pages).toEqual(once.pages)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('weighs the same at every look, in any company and cut into any runs', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOrder(log, ({ account }) => account),
        someCuts,
        async (order, cuts) => {
          expect(await play(cut(order, cuts), 1)).toEqual(once)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('gives the same verdicts, replayed in any company', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stillwatch-order-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'traffic.jsonl')
    const verdicts = async (order: readonly string[]) => {
      writeFileSync(file, order.join('\n'))
      const replayed = await replay(file, {})
      return replayed.accounts.toSorted((a, b) => (a.account < b.account ? -1 : 1))
    }
    const first = await verdicts(lines)
    expect(first.map(({ exchanges }) => exchanges)).toEqual(accounts.map(() => EACH))
    expect(new Set(first.map(({ nats }) => nats)).size).toBeGreaterThan(1)
    const accountOf = (line: string) => (JSON.parse(line) as { account: string }).account
    await fc.assert(
      fc.asyncProperty(anyOrder(lines, accountOf), async (order) => {
        expect(await verdicts(order)).toEqual(first)
      }),
      { numRuns: 15 },
    )
  })
})
