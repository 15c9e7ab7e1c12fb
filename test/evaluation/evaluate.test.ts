import { describe, expect, it } from 'vitest'
import { mahalanobis } from '../../evaluation/baselines/mahalanobis.ts'
import { mmd } from '../../evaluation/baselines/mmd.ts'
import { pradaOriginal, pradaWindowed } from '../../evaluation/baselines/prada.ts'
import { rateLimit } from '../../evaluation/baselines/rate-limit.ts'
import { robustZ } from '../../evaluation/baselines/robust-z.ts'
import { seat } from '../../evaluation/baselines/seat.ts'
import { inverseNormal, shapiroWilk } from '../../evaluation/baselines/shapiro-wilk.ts'
import { randoms } from '../../evaluation/baselines/baseline.ts'
import { curvesOf, curveSvg, curveTable, STEPS } from '../../evaluation/curve.ts'
import { cosine, DIMENSIONS, embed, spread } from '../../evaluation/embed.ts'
import type { Account } from '../../evaluation/logs.ts'
import { ALLOWED, bySource, cutOf, detailOf, intervalOf, thresholdOf } from '../../evaluation/shares.ts'
import { NOON } from '../exchanges.ts'

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
    calls: texts.map((prompt, i) => ({
      at: NOON + i * 61_000,
      prompt,
      caller: { account: group },
      sampling: {},
    })),
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

  it.each([rateLimit, seat, mahalanobis, mmd(100, 3, 20), robustZ])(
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

  it('count the fullest day, not the account', () => {
    const score = rateLimit.calibrate(people)
    const calls = template.calls.map((call, i) => ({ ...call, at: NOON + (i % 3) * 86_400_000 }))
    expect(score(template)).toBe(120)
    expect(score({ ...template, calls })).toBe(40)
  })

  it('PRADA says nothing of a few prompts: of fewer than 8 in a window, of a hundred distances in all', () => {
    const few = account('person:chat', ['one thing', 'and another', 'a third'])
    expect(pradaWindowed.calibrate(people)(few)).toBe(0)
    const hundred = account(
      'pure',
      template.calls.slice(0, 101).map(({ prompt }) => prompt),
    )
    expect(pradaOriginal.calibrate(people)(hundred)).toBe(0)
    expect(pradaOriginal.calibrate(people)(template)).toBeGreaterThan(0)
  })

  it('PRADA is two-sided: distances too even and too uneven both count', () => {
    const score = pradaWindowed.calibrate(people)
    const usual = people.map(score).sort((a, b) => a - b)[20]
    const texts = people[0].calls.map(({ prompt }) => prompt)
    const uneven = account('pure', [...texts.slice(0, 15), ...texts.slice(0, 15)])
    expect(score(uneven)).toBeGreaterThan(2 * usual)
  })

  it('SEAT counts the pairs more alike than 99% of honest ones', () => {
    const score = seat.calibrate(people)
    const same = (count: number) =>
      account(
        'pure',
        Array.from({ length: count }, () => 'the same words again'),
      )
    expect(score(same(4))).toBe(6)
    expect(score(same(100))).toBe(4950)
    expect(score(account('pure', ['alone']))).toBe(0)
  })

  it('MMD is unbiased: honest windows of any size lie about 0, a template far above', () => {
    const score = mmd(100, 5, 20).calibrate(people)
    const mean = people.reduce((sum, one) => sum + score(one), 0) / people.length
    expect(Math.abs(mean)).toBeLessThan(0.1 * score(template))
  })

  it('MMD against pooled honest windows has the 95th percentile of them as its threshold', () => {
    const { published, calibrate } = mmd(30, 5, 200)
    const threshold = published!.threshold(people)
    const score = calibrate(people)
    expect(threshold).toBeGreaterThan(0)
    expect(people.filter((one) => score(one) > threshold).length).toBeLessThan(people.length / 4)
    expect(score(template)).toBeGreaterThan(threshold)
  })

  it('robust z needs two features out of the usual', () => {
    const score = robustZ.calibrate(people)
    const { threshold } = robustZ.published!
    const hurried = {
      ...people[0],
      calls: people[0].calls.map((call, i) => ({ ...call, at: NOON + i ** 5 })),
    }
    expect(score(hurried)).toBeLessThan(threshold(people))
    expect(score(template)).toBeGreaterThan(threshold(people))
    expect(score(account('person:chat', ['too few', 'to judge']))).toBe(0)
  })

  it('measure how far a sample is from a normal one', () => {
    const normal = Array.from({ length: 50 }, (_, i) => inverseNormal((i + 0.5) / 50))
    expect(shapiroWilk(normal)).toBeGreaterThan(0.99)
    expect(shapiroWilk(normal.map((value) => Math.exp(2 * value)))).toBeLessThan(0.7)
    // the worked example of Shapiro and Wilk 1965: eleven men's weights
    expect(shapiroWilk([148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236])).toBeCloseTo(0.7888, 3)
    expect(inverseNormal(0.975)).toBeCloseTo(1.959964, 5)
  })
})

describe('shares', () => {
  it('take the higher of the thresholds of people and apps', () => {
    const apps = [account('app:a', ['x'], { surprise: 9 }), account('app:b', ['x'], { surprise: 2 })]
    expect(thresholdOf([...people, ...apps], ({ surprise }) => surprise)).toBe(9)
    expect(cutOf(people, ALLOWED.person, ({ surprise }) => surprise)).toBe(0)
  })

  it('name the worst sources: of harvesters the least found, of honest accounts the most flagged', () => {
    const make = (group: string, source: string, caseAt: number | null) =>
      account(group, ['x'], { source, caseAt })
    const found = ({ caseAt }: Account) => caseAt !== null
    const of = (group: string) =>
      detailOf(
        group,
        ['s1', 's2', 's3', 's4'].flatMap((source, i) => [
          make(group, source, 9),
          make(group, source, i < 2 ? 9 : null),
          make(group, source, i < 1 ? 9 : null),
        ]),
        found,
      )
    expect(of('pure')).toMatchObject({ accounts: 12, share: 7 / 12 })
    expect(of('pure').macro).toBeCloseTo(7 / 12)
    expect(of('pure').worst.map(({ source }) => source)).toEqual(['s3', 's4', 's2'])
    expect(of('person:chat').worst[0]).toEqual({ source: 's1', share: 1 })
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
    expect(svg.match(/<path/g)).toHaveLength(1)
    // a step at 8, 12 and 40 exchanges, and level in between
    expect(svg.match(/<path d="([^"]*)"/)![1].match(/H[\d.]+V/g)).toHaveLength(3)
    expect(curveTable(curvesOf(accounts))).toContain('| pure | 0% | 25% |')
  })
})
