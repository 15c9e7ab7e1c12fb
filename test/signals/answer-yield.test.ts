import { describe, expect, it } from 'vitest'
import { cells, PAGE_BYTES, readPage } from '../../src/counters/layout.ts'
import { addCell } from '../../src/counters/page.ts'
import { addExchange } from '../../src/counters/plan.ts'
import { answerYield } from '../../src/signals/answer-yield.ts'
import { observe } from '../../src/text/observe.ts'
import type { Answer } from '../../src/types.ts'
import { mergeReadings, WHOLE } from '../../src/verdict/statistics.ts'
import { weighLane, type Weights } from '../../src/verdict/weigh.ts'
import { play, say } from './play.ts'

const answers = (make: (i: number) => Partial<Answer>) =>
  say(['Item #']).map((one, i) => ({ ...one, answer: { partial: false, ...make(i) } }))
const yields = (make: (i: number) => Partial<Answer>) => play('answer-yield', answers(make))

/** What the signal alone weighs of one page. */
function nats(make: (i: number) => Partial<Answer>): number {
  const shape = { knots: [0, 1], nats: [-1, 3], usual: [0, 0.2, 0.4] } as const
  const weights: Weights = {
    shapes: { 'answer-yield': { swollen: shape, long: shape } },
    prior: 6,
    least: 8,
    laneLeast: 5,
    calibration: [],
  }
  const page = new Uint8Array(PAGE_BYTES)
  for (const one of answers(make)) {
    const additions = new Map<number, number>()
    addExchange(additions, observe(one))
    for (const [cell, by] of additions) addCell(page, cells[cell], by)
  }
  return weighLane(mergeReadings(readPage(page), null, 0), WHOLE, weights).nats
}

describe('answer-yield', () => {
  it('sees long answers that make up nearly all of an exchange', () => {
    const { swollen, long } = yields(() => ({ inputTokens: 100, outputTokens: 1500 }))
    expect([swollen, long]).toEqual([1, 1])
    const short = yields(() => ({ inputTokens: 1000, outputTokens: 60 }))
    expect([short.swollen, short.long]).toEqual([0, 0])
    // 400 of 500 is four fifths
    expect(yields(() => ({ inputTokens: 100, outputTokens: 400 })).swollen).toBe(1)
    expect(yields(() => ({ inputTokens: 101, outputTokens: 399 })).swollen).toBe(0)
  })

  it('counts what was cut off and refused, of what told how it ended', () => {
    const finishes = ['stop', 'length', 'refusal', 'tool', undefined] as const
    const { cut, refused } = yields((i) => ({ outputTokens: 40, finish: finishes[i % 5] }))
    expect(cut).toBeCloseTo(0.25, 6)
    expect(refused).toBeCloseTo(0.25, 6)
  })

  it('takes shares of the answers that reported usage, not of all', () => {
    const some = yields((i) => (i % 4 === 0 ? { inputTokens: 10, outputTokens: 2000 } : {}))
    expect([some.swollen, some.long]).toEqual([1, 1])
  })

  it('weighs nothing where no usage is reported, in neither direction', () => {
    expect(nats(() => ({}))).toBe(0)
    expect(nats(() => ({ inputTokens: 10, outputTokens: 2000 }))).toBeGreaterThan(2)
    expect(nats(() => ({ inputTokens: 1000, outputTokens: 20 }))).toBeLessThan(-0.5)
    const unknown = yields(() => ({}))
    expect(answerYield.sentence(unknown, 20)).toBe(
      'How long the answers are is not reported; 0% were cut off, 0% refused.',
    )
    expect(answerYield.sentence({ swollen: 0.5, long: 0.25, cut: 0, refused: 0.1 }, 20)).toBe(
      '50% of the answers make up most of their exchange, 25% are 1024 tokens or longer; 0% were cut off, 10% refused.',
    )
  })
})
