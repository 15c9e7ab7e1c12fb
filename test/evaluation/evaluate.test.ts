import { describe, expect, it } from 'vitest'
import { mahalanobis } from '../../evaluation/baselines/mahalanobis.ts'
import { mmd } from '../../evaluation/baselines/mmd.ts'
import { pradaOriginal, pradaWindowed } from '../../evaluation/baselines/prada.ts'
import { rateLimit } from '../../evaluation/baselines/rate-limit.ts'
import { seat } from '../../evaluation/baselines/seat.ts'
import { inverseNormal, shapiroWilk } from '../../evaluation/baselines/shapiro-wilk.ts'
import { randoms } from '../../evaluation/baselines/baseline.ts'
import { curvesOf, curveSvg, curveTable, STEPS } from '../../evaluation/curve.ts'
import { cosine, DIMENSIONS, embed, spread } from '../../evaluation/embed.ts'
import { onlyPrompts, type Account } from '../../evaluation/logs.ts'
import { bySource, intervalOf, thresholdOf } from '../../evaluation/shares.ts'
import { accepted } from '../exchanges.ts'

const random = randoms(1)
const words = Array.from(
  { length: 400 },
  (_, i) =>
    `w${String.fromCharCode(97 + (i % 26))}${'aeiou'[i % 5]}${'lmnrst'[i % 6]}${'bcdfg'[(i >> 3) % 5]}`,
)
const chatter = (length: number) =>
  Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')

function account(group: string, texts: readonly string[], rest: Partial<Account> = {}): Account {
  return {
    label: /^(person|app)/.test(group) ? 'benign' : 'attack',
    group,
    source: group,
    vectors: texts.map(embed),
    exchanges: texts.length,
    surprise: 0,
    caseAt: null,
    ...rest,
  }
}
const people = Array.from({ length: 40 }, () =>
  account(
    'person:chat',
    Array.from({ length: 30 }, () => chatter(12)),
  ),
)
const template = account(
  'pure',
  Array.from({ length: 120 }, (_, i) => `zip zap zop ${chatter(1)} zup zep item ${i % 7}`),
)

describe('baselines', () => {
  it('embed texts by their words: the same alike, others not', () => {
    const one = spread(embed('a plum cake'), new Float32Array(DIMENSIONS))
    expect(cosine(one, embed('A plum cake!'))).toBeCloseTo(1)
    expect(Math.abs(cosine(one, embed('seven grey whales')))).toBeLessThan(0.5)
  })

  it.each([rateLimit, seat, mahalanobis, mmd(100, 3, 20)])(
    '$name puts a template above every person',
    (baseline) => {
      const score = baseline.calibrate(people)
      const most = Math.max(...people.map(score))
      expect(score(template)).toBeGreaterThan(most)
    },
  )

  it.each([pradaWindowed, pradaOriginal])('$name scores what it can judge, and nothing else', (baseline) => {
    const score = baseline.calibrate(people)
    expect(score(template)).toBeGreaterThan(0)
    expect(Number.isFinite(score(people[0]))).toBe(true)
  })

  it('measure how far a sample is from a normal one', () => {
    const normal = Array.from({ length: 50 }, (_, i) => inverseNormal((i + 0.5) / 50))
    expect(shapiroWilk(normal)).toBeGreaterThan(0.99)
    expect(shapiroWilk(normal.map((value) => Math.exp(2 * value)))).toBeLessThan(0.7)
    expect(inverseNormal(0.975)).toBeCloseTo(1.959964, 5)
  })
})

describe('shares', () => {
  it('take the higher of the thresholds of people and apps', () => {
    const apps = [account('app:a', ['x'], { surprise: 9 }), account('app:b', ['x'], { surprise: 2 })]
    const scores = new Map([...people, ...apps].map((one) => [one, one.surprise]))
    expect(thresholdOf([...people, ...apps], scores)).toBe(9)
  })

  it('have wider intervals where sources differ than where accounts do', () => {
    const make = (source: string, found: boolean) =>
      account('pure', ['x'], { source, caseAt: found ? 9 : null })
    const found = ({ caseAt }: Account) => caseAt !== null
    const mixed = Array.from({ length: 40 }, (_, i) => make(`s${i % 4}`, i % 8 < 4))
    const apart = Array.from({ length: 40 }, (_, i) => make(`s${i % 4}`, i % 4 < 2))
    const width = (list: readonly Account[]) => {
      const [low, high] = intervalOf(list, found)
      return high - low
    }
    expect(width(apart)).toBeGreaterThan(1.5 * width(mixed))
    expect(bySource(apart, found).map(({ share }) => share)).toEqual([0, 0, 1, 1])
  })
})

describe('curve', () => {
  const accounts = [8, 12, 40, null].map((caseAt) => account('pure', ['x'], { caseAt }))
  it('never falls, and ends at what is found', () => {
    const [{ group, shares }] = curvesOf(accounts)
    expect(group).toBe('pure')
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
    expect(shares[0]).toBe(0)
    expect(shares[STEPS.indexOf(8)]).toBe(0.25)
    expect(shares.at(-1)).toBe(0.75)
  })

  it('is told in words as well as drawn', () => {
    const svg = curveSvg(curvesOf(accounts))
    expect(svg).toContain('<desc id="d">In the end: pure 75%.</desc>')
    expect(svg.match(/<polyline/g)).toHaveLength(1)
    expect(curveTable(curvesOf(accounts))).toContain('| pure | 0% | 25% |')
  })
})

describe('prompts only', () => {
  it('keeps what is asked and nothing that a builder simulates', () => {
    const one = accepted({ text: 'Where is my plum cake?' })
    const bare = onlyPrompts(
      { ...one, exchange: { ...one.exchange, sampling: { temperature: 1, logprobs: true } } },
      3,
    )
    expect(bare.exchange.turns).toEqual(one.exchange.turns)
    expect(bare.exchange.sampling).toEqual({})
    expect(bare.answer).toEqual({ finish: 'stop', partial: false })
    expect(bare.caller).toEqual({ account: one.caller.account })
  })
})
