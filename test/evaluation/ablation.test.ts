/** What is switched off is silent, what is taken out is gone, and each is held against honest accounts anew. */
import { describe, expect, it } from 'vitest'
import { ablate, PASSES, without } from '../../evaluation/ablation.ts'
import { surprisesOf } from '../../evaluation/calibrate.ts'
import { ablationLines } from '../../evaluation/evaluate.ts'
import type { Stream } from '../../evaluation/logs.ts'
import { onlyPrompts, REMOVALS } from '../../evaluation/simulated.ts'
import { SHIPPED } from '../../src/cli/folds.ts'
import { signals } from '../../src/signals/index.ts'
import { WEIGHTS } from '../../src/verdict/weights.ts'
import { accepted, harvest, NOON } from '../exchanges.ts'

const stream = (name: string, label: string, group: string, text: (i: number) => string, n = 30): Stream => ({
  name,
  label,
  group,
  source: name,
  exchanges: Array.from({ length: n }, (_, i) =>
    accepted({ account: name, at: NOON + i * 61_000, text: text(i) }),
  ),
})
const cook = (k: number) =>
  stream(`cook ${k}`, 'benign', 'person:own', (i) => `and pot ${i + k}, how long does it boil?`)
const streams = [
  stream('taker', 'attack', 'pure', harvest),
  ...Array.from({ length: 6 }, (_, k) => cook(k)),
  stream('shop', 'benign', 'app:shop', (i) => `Translate into French: the ${i}th parcel is late.`),
]

describe('an ablation', () => {
  it('switches a family off, and only it', () => {
    const left = Object.keys(without(WEIGHTS, ['timing']).shapes)
    expect(left).toEqual(Object.keys(WEIGHTS.shapes).filter((signal) => signal !== 'rhythm'))
    expect(left.length).toBeLessThan(Object.keys(WEIGHTS.shapes).length)
    expect(without(WEIGHTS, []).shapes).toEqual(WEIGHTS.shapes)
  })

  it('tries every family, every simulated field, and prompts alone', () => {
    const names = PASSES.flatMap(({ variants }) => variants.map(({ name }) => name))
    for (const { family } of signals) expect(names).toContain(`without ${family}`)
    for (const { name } of REMOVALS) expect(names).toContain(`log without ${name}`)
    expect(names[0]).toBe('everything')
    expect(names.at(-1)).toBe('log with prompts alone')
  })

  it('finds a plain harvest with all of it and with prompts alone, and lets nobody honest through', async () => {
    const variants = await ablate(streams, [SHIPPED])
    const lines = new Map(ablationLines(variants).map((line) => [line.method, line]))
    for (const name of ['everything', 'log with prompts alone'])
      expect(lines.get(name)).toMatchObject({ people: 0, apps: 0, found: { pure: 1 } })
    // a family that speaks of the harvest is missed; one that says nothing of it is not
    const nats = (name: string) => Math.max(...[...variants.get(name)!.values()][0])
    expect(nats('without purpose')).toBeLessThan(nats('everything'))
    expect(nats('without agentic')).toBeGreaterThanOrEqual(nats('everything') - 1)
  })
})

describe('a log without what is simulated', () => {
  const one = accepted({ text: 'Where is my plum cake?' })
  const full = {
    ...one,
    caller: { account: 'a', org: 'o', ja4: 'j', asn: 1 },
    exchange: { ...one.exchange, sampling: { temperature: 1, logprobs: true } },
  }

  it('keeps what is asked and nothing that a builder simulates', () => {
    const bare = onlyPrompts(full, 3, 10)
    expect(bare.exchange.turns).toEqual(one.exchange.turns)
    expect(bare.exchange.sampling).toEqual({})
    expect(bare.answer).toEqual({ finish: 'stop', partial: false })
    expect(bare.caller).toEqual({ account: 'a' })
  })

  it('keeps the order, evenly apart, on one day however many there are', () => {
    for (const total of [2, 50, 5000]) {
      const times = Array.from({ length: total }, (_, i) => onlyPrompts(full, i, total).at)
      const gaps = new Set(times.slice(1).map((at, i) => at - times[i]))
      expect(gaps.size).toBe(1)
      expect([...gaps][0]).toBeGreaterThan(0)
      expect(Math.floor(times[0] / 86_400_000)).toBe(Math.floor(times.at(-1)! / 86_400_000))
    }
  })
})

describe('calibration anew', () => {
  const never = Number.NEGATIVE_INFINITY
  const honest = Array.from({ length: 200 }, (_, i): [string, number[]] => [
    `person ${i}`,
    [i / 100, i % 2 ? i / 50 : never],
  ])

  it('is -ln of the share of honest accounts that score so much, times the sizes looked at', () => {
    const surprises = surprisesOf(
      new Map([...honest, ['middle', [1.5, never]], ['far', [9, never]], ['unseen', [never, never]]]),
      (name) => (name.startsWith('person') ? 'person' : null),
    )
    // 50 of 200 people, who stand for nine honest accounts in ten, in two strata
    expect(surprises.get('middle')).toBeCloseTo(-Math.log(2 * 0.9 * 0.25))
    expect(surprises.get('far')).toBeGreaterThan(10)
    expect(surprises.get('unseen')).toBe(0)
  })
})
