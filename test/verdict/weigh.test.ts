import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cells, PAGE_BYTES, readPage } from '../../src/counters/layout.ts'
import { addCell } from '../../src/counters/page.ts'
import { addExchange, laneOf } from '../../src/counters/plan.ts'
import { observe } from '../../src/text/observe.ts'
import { mergeReadings } from '../../src/verdict/statistics.ts'
import { pValue, shapeAt, weigh, type Weights } from '../../src/verdict/weigh.ts'
import { WEIGHTS } from '../../src/verdict/weights.ts'
import { accepted, harvest, NOON } from '../exchanges.ts'

const flat = (nats: number) => ({ knots: [0], nats: [nats], usual: [0, 0, 0] as const })
const calibration = [{ upTo: Number.MAX_SAFE_INTEGER, nats: [0, 2], p: [0.5, 0.01], tail: 1 }]
const weights = (shapes: Weights['shapes']): Weights => ({
  shapes,
  prior: 6,
  least: 8,
  laneLeast: 5,
  calibration,
})

function merged(count: number): Float32Array {
  const page = new Uint8Array(PAGE_BYTES)
  for (let i = 0; i < count; i++) {
    const additions = new Map<number, number>()
    addExchange(additions, observe(accepted({ text: harvest(i), at: NOON + i * 61_000 })))
    for (const [cell, by] of additions) addCell(page, cells[cell], by)
  }
  return mergeReadings(readPage(page), null, 0)
}

describe('weigh', () => {
  it('reads shapes straight between knots and level outside', () => {
    const shape = { knots: [0, 1, 3], nats: [-1, 1, 2] }
    expect([-5, 0, 0.5, 1, 2, 3, 9].map((value) => shapeAt(shape, value))).toEqual([-1, -1, 0, 1, 1.5, 2, 2])
  })

  it('says nothing of an account with few requests', () => {
    const verdict = weigh(
      merged(7),
      weights({ 'data-generation': { generate: flat(4) }, volume: { exchanges: flat(4) } }),
      { falseAlarms: 0.1 },
    )
    expect(verdict).toMatchObject({ escalate: false, p: 1, nats: 0 })
  })

  it('caps a signal at 4 nats and a family with it', () => {
    const { nats } = weigh(
      merged(20),
      weights({ 'reasoning-elicitation': { asked: flat(9) }, 'trace-coercion': { demanded: flat(9) } }),
      { falseAlarms: 0.1 },
    )
    expect(nats).toBe(4)
  })

  it('makes no case of one family, nor of families without substance', () => {
    const one = weigh(merged(20), weights({ 'data-generation': { generate: flat(4) } }), { falseAlarms: 0.1 })
    expect(one.p).toBeLessThan(0.1)
    expect(one.escalate).toBe(false)
    const hollow = weigh(
      merged(20),
      weights({ volume: { exchanges: flat(3) }, rhythm: { hours: flat(3) } }),
      {
        falseAlarms: 0.1,
      },
    )
    expect(hollow.escalate).toBe(false)
    const both = weigh(
      merged(20),
      weights({ volume: { exchanges: flat(3) }, 'data-generation': { generate: flat(3) } }),
      { falseAlarms: 0.1 },
    )
    expect(both.escalate).toBe(true)
    expect(both.evidence.map(({ weight }) => weight)).toEqual([3, 3])
  })

  it('has p fall as the score rises, beyond the table too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 30, noNaN: true }),
        fc.double({ min: 0.001, max: 5, noNaN: true }),
        fc.integer({ min: 8, max: 5000 }),
        (nats, more, n) => {
          const p = pValue(nats, n, WEIGHTS)
          expect(p).toBeGreaterThan(0)
          expect(p).toBeLessThanOrEqual(1)
          expect(pValue(nats + more, n, WEIGHTS)).toBeLessThanOrEqual(p)
        },
      ),
    )
  })

  it('finds a harvest that is a third of an account by its lane', () => {
    const talk = [
      'Where is my red scarf?',
      'ok and the blue one?',
      'My oven smells odd',
      'Is tuesday fine for us?',
      'any good film tonight?',
    ]
    const page = new Uint8Array(PAGE_BYTES)
    for (let i = 0; i < 90; i++) {
      const additions = new Map<number, number>()
      const text =
        i % 3 === 0
          ? harvest(i)
          : `${talk[i % talk.length]} (${'abcdefghij'[i % 10].repeat(1 + (i % 4))} ${i})`
      addExchange(additions, observe(accepted({ text, at: NOON + i * 61_000 })))
      for (const [cell, by] of additions) addCell(page, cells[cell], by)
    }
    const readings = mergeReadings(readPage(page), null, 0)
    const best = weigh(readings, WEIGHTS, { falseAlarms: 0.05 })
    const alone = weigh(readings, { ...WEIGHTS, laneLeast: Number.MAX_SAFE_INTEGER }, { falseAlarms: 0.05 })
    expect(best.nats).toBeGreaterThan(alone.nats)
  })

  it('has p read straight in logarithms between the points, by size of the account', () => {
    const two = {
      ...weights({}),
      calibration: [
        { upTo: 100, nats: [0, 2], p: [0.5, 0.01], tail: 1 },
        { upTo: 1000, nats: [1, 3], p: [0.2, 0.001], tail: 2 },
      ],
    }
    expect(pValue(0, 50, two)).toBe(1)
    expect(pValue(1, 100, two)).toBeCloseTo(Math.sqrt(0.5 * 0.01), 9)
    expect(pValue(2, 50, two)).toBeCloseTo(0.01, 9)
    expect(pValue(4, 50, two)).toBeCloseTo(0.01 * Math.exp(-2), 9)
    expect(pValue(2, 101, two)).toBeCloseTo(Math.sqrt(0.2 * 0.001), 9)
    expect(pValue(5, 1e9, two)).toBeCloseTo(0.001 * Math.exp(-1), 9) // the last one holds for all larger
    expect(pValue(50, 10, { ...two, calibration: [] })).toBe(1)
  })

  it('caps below too, and adds up families', () => {
    const at = (shapes: Weights['shapes']) => weigh(merged(20), weights(shapes), { falseAlarms: 0.1 }).nats
    expect(at({ 'data-generation': { generate: flat(-9) } })).toBe(-2)
    expect(
      at({
        'data-generation': { generate: flat(9) },
        volume: { exchanges: flat(9) },
        'single-turn': { single: flat(-9) },
        'personal-voice': { self: flat(-9) },
      }),
    ).toBe(5) // 4 + 4, and both of the interaction family: -3
  })

  it('begins at `least` and draws few exchanges towards the usual', () => {
    const shapes = { 'single-turn': { single: { knots: [0, 1], nats: [0, 1], usual: [0, 0, 0] as const } } }
    const at = (n: number) => weigh(merged(n), weights(shapes), { falseAlarms: 0.1 })
    expect(at(8).nats).toBeCloseTo(8 / (8 + 6), 6)
    expect(at(50).nats).toBeCloseTo(50 / (50 + 6), 6)
    expect(at(7).nats).toBe(0)
  })

  it('does not let what speaks faintly make up the second family', () => {
    const second = (nats: number) =>
      weigh(
        merged(20),
        weights({ 'data-generation': { generate: flat(4) }, volume: { exchanges: flat(nats) } }),
        {
          falseAlarms: 0.1,
        },
      ).escalate
    expect([second(0.24), second(0.25)]).toEqual([false, true])
  })

  it('tells an account-wide statistic of the whole account', () => {
    const systems = Array.from({ length: 9 }, (_, i) => `${'abcdefghi'[i]} ${'plum cake oven '.repeat(15)}`)
    const of = (system: string, i: number) => {
      const one = accepted({ text: `Boat ${i}`, at: NOON + i * 61_000 })
      return observe({
        ...one,
        exchange: { ...one.exchange, system, sampling: { logprobs: system === systems[0] } },
      })
    }
    const other = systems.find((system) => laneOf(of(system, 0)) !== laneOf(of(systems[0], 0)))!
    const page = new Uint8Array(PAGE_BYTES)
    const additions = new Map<number, number>()
    for (let i = 0; i < 40; i++) addExchange(additions, of(i < 10 ? systems[0] : other, i))
    for (const [cell, by] of additions) addCell(page, cells[cell], by)
    const { lane, evidence, exchanges } = weigh(
      mergeReadings(readPage(page), null, 0),
      {
        ...weights({
          'topic-spread': { alike: flat(3) },
          parameters: { logprobs: { knots: [0.5, 1], nats: [0, 3], usual: [0, 0, 0] } },
        }),
        prior: 0,
      },
      { falseAlarms: 0.1 },
    )
    expect([lane, exchanges]).toEqual([laneOf(of(systems[0], 0)), 40])
    expect(evidence.find(({ signal }) => signal === 'topic-spread')?.sentence).toContain('The 40 prompts')
  })
})
