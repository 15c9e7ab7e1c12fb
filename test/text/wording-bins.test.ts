import { describe, expect, it } from 'vitest'
import { leaningOf, WORDING_BINS, WORDING_EDGES, wordingBin } from '../../src/text/wording-bins.ts'

/** What is read of prompts with these nats. */
function read(nats: readonly number[]) {
  const bins = nats.map(wordingBin)
  return leaningOf((bin) => bins.filter((one) => one === bin).length, nats.length)
}

describe('wording-bins', () => {
  it('has a bin below, between and above its edges', () => {
    expect(wordingBin(-4)).toBe(0)
    expect(WORDING_EDGES.map(wordingBin)).toEqual([1, 2, 3, 4, 5, 6])
    expect(wordingBin(4)).toBe(WORDING_BINS - 1)
  })

  it('reads the mean within the width of a bin', () => {
    for (const nats of [-1.4, -0.3, 0.5, 1, 2])
      expect(Math.abs(read(Array(9).fill(nats)).mean - nats)).toBeLessThan(0.5)
  })

  it('sees a share of a twentieth apart from none, and its strength', () => {
    const one = read([...Array(19).fill(-2), 3])
    expect(one.leaning).toBeCloseTo(Math.sqrt(0.05))
    expect(one.strong).toBeCloseTo(Math.sqrt(0.05))
    expect(read([...Array(19).fill(-2), 1]).strong).toBe(0)
    expect(read(Array(20).fill(-2)).leaning).toBe(0)
  })

  it('reads nothing of no prompt', () => {
    expect(read([])).toEqual({ mean: 0, leaning: 0, strong: 0 })
  })
})
