import { describe, expect, it } from 'vitest'
import { distanceOf } from '../../src/signals/topic-spread.ts'
import { play, say } from './play.ts'

describe('topic-spread', () => {
  it('is high for prompts of one mould and low for unlike ones', () => {
    expect(play('topic-spread', say(['List the valves of pump # and their limits'])).alike).toBeGreaterThan(
      0.8,
    )
    const word = (i: number) =>
      Array.from('abcd', (_, k) => String.fromCharCode(97 + ((i * 11 + k * k * 7) % 26))).join('')
    const unlike = Array.from({ length: 20 }, (_, i) =>
      [0, 1, 2, 3, 4].map((k) => word(5 * i + k) + word(i + k)).join(' '),
    )
    expect(play('topic-spread', say(unlike)).alike).toBeLessThan(0.2)
  })

  it('measures how far an account lies from honest ones, without bias', () => {
    // two prompts a day from two populations of unit vectors: what is known exactly
    const benign = { mean: [0.6, 0, 0.8], self: 1 }
    expect(distanceOf([0.6, 0, 0.8], 1, benign)).toBeCloseTo(0, 9)
    expect(distanceOf([0, 1, 0], 1, benign)).toBeCloseTo(2, 9)
    expect(distanceOf([-0.6, 0, -0.8], 1, benign)).toBeCloseTo(4, 9)
    expect(distanceOf([0.1, 0, 0], 0, { mean: [0.1, 0, 0], self: 0 })).toBe(0)
  })

  it('says nothing of distance without a reference, and the fit gave one', () => {
    expect(distanceOf([1, 0, 0], 1, null)).toBe(0)
    expect(play('topic-spread', say(['List the valves of pump #'])).distance).toBeGreaterThan(0)
  })
})
