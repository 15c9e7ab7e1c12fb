import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinct, features, heavy, minutes, readCounter, type CounterSpec } from '../../src/counters/spec.ts'
import { mix } from '../../src/text/tokens.ts'

function read(spec: CounterSpec, cells: ArrayLike<number>): number[] {
  const out = new Float32Array(spec.readings + 2).fill(-7)
  readCounter(spec, cells, 0, out, 1)
  // neither the reading before nor the one behind is touched
  expect([out[0], out.at(-1)]).toEqual([-7, -7])
  return [...out.subarray(1, -1)]
}

function estimate(bits: number, things: number, seed: number): number {
  const cells = new Uint8Array(bits)
  for (let i = 0; i < things; i++) cells[mix(seed * 1_000_003 + i) % bits] = 1
  return read(distinct(bits), cells)[0]
}

describe('distinct', () => {
  it.each([10, 100, 384, 1000])('has no bias at %s things, and little error', (things) => {
    const runs = Array.from({ length: 200 }, (_, seed) => estimate(384, things, seed))
    const mean = runs.reduce((sum, value) => sum + value, 0) / runs.length
    const deviation = Math.sqrt(runs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / runs.length)
    expect(Math.abs(mean / things - 1)).toBeLessThan(0.02)
    // Whang et al.: sqrt(m (e^t - t - 1)) / (t m)
    const load = things / 384
    const expected = Math.sqrt(384 * (Math.exp(load) - load - 1)) / (load * 384)
    expect(deviation / things).toBeLessThan(1.3 * expected)
    expect(deviation / things).toBeGreaterThan(0.7 * expected)
  })

  it('is zero for nothing and finite when full', () => {
    expect(read(distinct(32), new Uint8Array(32))).toEqual([0])
    const [full] = read(distinct(32), new Uint8Array(32).fill(1))
    expect(full).toBeCloseTo(32 * Math.log(64), 3)
    expect(full).toBeGreaterThan(read(distinct(32), new Uint8Array(32).fill(1, 1))[0])
  })
})

describe('heavy', () => {
  it('reads additions, the largest cell and the second moment', () => {
    expect(read(heavy(5), [3, 0, 4, 0, 1])).toEqual([8, 4, 26])
  })

  it('tells one thing that comes back from many that do not', () => {
    const same = new Uint16Array(96)
    const different = new Uint16Array(96)
    for (let i = 0; i < 960; i++) {
      same[mix(1) % 96]++
      different[mix(i) % 96]++
    }
    expect(read(heavy(96), same)).toEqual([960, 960, 960 ** 2])
    const [sum, largest, squares] = read(heavy(96), different)
    expect(sum).toBe(960)
    expect(largest).toBeLessThan(30)
    expect(squares).toBeLessThan(1.3 * (960 + 960 ** 2 / 96))
  })
})

describe('features', () => {
  it('reads plus minus minus', () => {
    expect(read(features(3), [5, 2, 0, 4, 7, 7])).toEqual([3, -4, 0])
  })
})

describe('minutes', () => {
  it('is what counting the gaps one by one gives', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { maxLength: 80 }), (active) => {
        const cells = new Uint8Array(1440)
        for (const minute of active) cells[minute] = 1
        const sorted = [...active].sort((a, b) => a - b)
        const gaps = sorted
          .slice(1)
          .flatMap((minute, i) => (minute - sorted[i] > 1 ? [minute - sorted[i]] : []))
        expect(read(minutes(), cells)).toEqual([
          active.length,
          active.length === 0 ? 0 : gaps.length + 1,
          gaps.reduce((sum, gap) => sum + gap, 0),
          gaps.reduce((sum, gap) => sum + gap * gap, 0),
        ])
      }),
    )
  })
})
