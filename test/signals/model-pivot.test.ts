import { describe, expect, it } from 'vitest'
import { parseLine } from '../../src/cli/log.ts'
import { createEngine } from '../../src/engine.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import type { Accepted, Verdict } from '../../src/types.ts'
import type { Weights } from '../../src/verdict/weigh.ts'
import { playDays, say } from './play.ts'
import { harvest } from '../exchanges.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 2, 1)
const HARVEST = Array.from({ length: 60 }, (_, i) => harvest(i))
const on = (model: string, texts: readonly string[], count = 60) => say(texts, { model }, count)
const moved = (yesterday: readonly Accepted[], today: readonly Accepted[], share = 0.5) =>
  playDays('model-pivot', yesterday, today, share).moved

describe('model-pivot', () => {
  it('sees the bulk move to a model that was not used the day before', () => {
    expect(moved(on('old', HARVEST), on('new', HARVEST))).toBeGreaterThan(0.6)
    const half = [...on('old', HARVEST, 30), ...on('new', HARVEST, 30)]
    expect(moved(on('old', HARVEST), half)).toBeGreaterThan(0.3)
    expect(moved(on('old', HARVEST), half)).toBeLessThan(0.55)
  })

  it('does not depend on how much of yesterday still counts', () => {
    const at = (share: number) => moved(on('old', HARVEST), on('new', HARVEST), share)
    expect(at(0.99)).toBeCloseTo(at(0.01), 3)
  })

  it('stays for the same model, for two in use by turns, and for a trial of a few requests', () => {
    const both = (count: number) => [...on('old', HARVEST, 60 - count), ...on('new', HARVEST, count)]
    expect(moved(on('old', HARVEST), on('old', HARVEST))).toBe(0)
    expect(moved(both(25), both(50))).toBe(0)
    expect(moved(on('old', HARVEST), both(3))).toBeLessThan(0.06)
  })

  it('asks for templates that stay: another use of the account is no pivot', () => {
    const review = Array.from(
      { length: 60 },
      (_, i) => `Summarise ticket ${i} for the crew of the night shift.`,
    )
    expect(moved(on('old', HARVEST), on('new', review))).toBeLessThan(
      moved(on('old', HARVEST), on('new', HARVEST)) / 3,
    )
  })

  it('knows nothing of an account without a yesterday, or with little of one', () => {
    expect(moved([], on('new', HARVEST))).toBe(0)
    expect(moved(on('old', HARVEST, 5), on('new', HARVEST))).toBe(0)
    expect(moved(on('old', HARVEST), [])).toBe(0)
  })
})

const WORDS = 'boat cellar lamp river uncle ticket winter bread violin garden stone letter map kettle'.split(
  ' ',
)
/** Talk of which no two lines have a text in common. */
const chat = (i: number) =>
  Array.from(
    { length: 7 },
    (_, k) => WORDS[(i * 5 + k * k * (1 + (i % 11)) + ((i * i) % 13)) % WORDS.length],
  ).join(' ')

/** A log of three days: a model comes out on the third. Two of the three accounts take it up. */
function log(): string[] {
  const lines: string[] = []
  for (let day = 0; day < 3; day++)
    for (let i = 0; i < 48; i++)
      for (const [account, text, after] of [
        ['pivots', harvest(day * 48 + i), 'model-2'],
        ['stays', harvest(day * 48 + i), 'model-1'],
        ['chats', chat(day * 48 + i), 'model-2'],
      ] as const)
        lines.push(
          JSON.stringify({
            at: new Date(START + day * DAY + i * 1_700_000).toISOString(),
            account,
            path: '/v1/chat/completions',
            body: {
              model: day === 2 && i >= 6 ? after : 'model-1',
              messages: [{ role: 'user', content: text }],
            },
          }),
        )
  return lines
}

/** Nothing weighs but the pivot, and every verdict shows its evidence. */
const WEIGHTS: Weights = {
  shapes: { 'model-pivot': { moved: { knots: [0, 0.1, 0.5], nats: [0, 0.2, 1.5], usual: [0, 0, 0.02] } } },
  prior: 6,
  least: 8,
  laneLeast: 5,
  calibration: [{ upTo: 1e9, nats: [0, 0.5, 1], p: [1, 0.04, 0.01], tail: 1 }],
}

describe('model-pivot in a log of three days', () => {
  it('weighs on the day of the release, for whom the bulk and its template moved', async () => {
    const top = new Map<string, { nats: number; day: number; verdict: Verdict }>()
    const engine = createEngine({
      store: memoryStore(),
      desk: null,
      settings: { flushInterval: 0, flushSize: 1, cacheBytes: 1 << 22, falseAlarms: 0.001 },
      weights: WEIGHTS,
      sleep: () => Promise.resolve(),
      onVerdict(account, verdict, at) {
        const before = top.get(account)
        if (!before || verdict.nats > before.nats)
          top.set(account, { nats: verdict.nats, day: Math.floor((at - START) / DAY), verdict })
      },
    })
    for (const line of log()) {
      const parsed = parseLine(line)
      if (typeof parsed === 'string' || 'why' in parsed) throw new Error(JSON.stringify(parsed))
      await engine.observe(parsed.accepted)
    }
    const pivot = top.get('pivots')!
    expect(pivot.nats).toBeGreaterThan(1)
    expect(pivot.day).toBe(2)
    expect(pivot.verdict.evidence[0]).toMatchObject({ signal: 'model-pivot', family: 'event' })
    expect(pivot.verdict.evidence[0].sentence).toMatch(/^\d\d% of today's requests came/)
    expect(top.get('stays')!.nats).toBe(0)
    expect(top.get('chats')!.nats).toBeLessThan(pivot.nats / 2)
  })
})
