import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READINGS } from '../../src/counters/layout.ts'
import {
  packReadings,
  readingCache,
  unpackReadings,
  type Remembered,
} from '../../src/counters/reading-cache.ts'

function entry(yesterday: number, carried = 0): Remembered {
  return {
    day: 1,
    n: 0,
    readN: 0,
    untold: 0,
    readAt: 0,
    yesterday: yesterday ? new Uint8Array(yesterday) : null,
    carried: carried ? new Uint8Array(carried) : null,
    verdict: null,
    reportedNats: Number.NaN,
    reportedAt: 0,
  }
}

function readingsOf(values: readonly number[]): Float32Array {
  const readings = new Float32Array(READINGS)
  readings.set(values)
  return readings
}
const throughPacking = (value: number) => unpackReadings(packReadings(readingsOf([0, value])))[1]

describe('packed readings', () => {
  it('come back within 6% of one more than they were, sign and all', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (value) => {
        const back = throughPacking(value)
        expect(Math.sign(back)).toBe(Math.sign(value))
        expect(Math.abs(Math.abs(back) - Math.abs(value))).toBeLessThanOrEqual(0.06 * (1 + Math.abs(value)))
      }),
    )
  })

  it('take no room for what is zero at the end', () => {
    expect(packReadings(readingsOf([])).length).toBe(0)
    expect(packReadings(readingsOf([0, 0, 3])).length).toBe(3)
    expect(unpackReadings(packReadings(readingsOf([])))).toEqual(new Float32Array(READINGS))
    expect(unpackReadings(packReadings(readingsOf([1, 0, 1])))[2]).toBe(1)
  })

  it('hold sums that a busy account reaches, and what stands behind them', () => {
    // 2,000 prompts of one template: six shingles' cells of 2,000 each are a second moment of 24 million;
    // 5,000 answers of 1,000 tokens are 5 million output tokens
    for (const value of [6 * 2000 ** 2, 5_000_000])
      expect(Math.abs(throughPacking(value) / value - 1)).toBeLessThan(0.07)
    const behind = unpackReadings(packReadings(readingsOf([5_000_000, -9_000_000, 3])))
    expect(behind[1] / -9_000_000).toBeCloseTo(1, 1)
    expect(behind[2]).toBeCloseTo(3, 0)
  })
})

describe('reading cache', () => {
  it('lets the least recently used go first, and tells', () => {
    let evicted = 0
    const cache = readingCache(3 * 500, () => evicted++)
    for (const account of ['a', 'b', 'c']) cache.set(account, entry(100))
    expect(cache.get('a')).toBeDefined()
    cache.set('d', entry(60, 40))
    expect(evicted).toBe(1)
    expect(['a', 'b', 'c', 'd'].map((account) => cache.get(account) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('keeps the one just set though it alone is too large', () => {
    const cache = readingCache(10, () => {})
    cache.set('a', entry(1))
    cache.set('b', entry(2))
    expect(cache.get('a')).toBeUndefined()
    expect(cache.get('b')).toBeDefined()
    expect(cache.bytes).toBe(402)
  })

  it('counts its bytes right and keeps to its bound, whatever is set', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(900), fc.nat(900)), { maxLength: 60 }),
        fc.integer({ min: 2300, max: 9000 }),
        (sets, bound) => {
          let evicted = 0
          const cache = readingCache(bound, () => evicted++)
          const fresh = new Set<number>()
          for (const [account, yesterday, carried] of sets) {
            cache.set(String(account), entry(yesterday, carried))
            fresh.add(account)
            const left = [...fresh].flatMap((name) => cache.get(String(name)) ?? [])
            expect(cache.bytes).toBe(
              left.reduce(
                (sum, one) => sum + 400 + (one.yesterday?.length ?? 0) + (one.carried?.length ?? 0),
                0,
              ),
            )
            expect(cache.bytes).toBeLessThanOrEqual(bound)
          }
          expect(evicted).toBeGreaterThanOrEqual([...fresh].filter((name) => !cache.get(String(name))).length)
        },
      ),
    )
  })
})
