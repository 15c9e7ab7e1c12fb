import { describe, expect, it } from 'vitest'
import { volume } from '../../src/signals/volume.ts'
import { play, playDays, say } from './play.ts'

describe('volume', () => {
  it('is the logarithm of requests, and of output tokens each', () => {
    const few = play('volume', say(['Item #'], {}, 9))
    expect(few.exchanges).toBeCloseTo(1, 6)
    expect(few.output).toBeCloseTo(Math.log10(301), 6)
    expect(play('volume', say(['Item #'], {}, 99)).exchanges).toBeCloseTo(2, 6)
  })

  it("measures growth against the account's own day before", () => {
    const growth = (before: number, today: number) =>
      playDays('volume', say(['Item #'], {}, before), say(['Item #'], {}, today), 0.5).growth
    expect(growth(30, 240)).toBeCloseTo(3, 1)
    expect(growth(240, 30)).toBe(0)
    expect(growth(5, 240)).toBe(0)
    expect(play('volume', say(['Item #'], {}, 240)).growth).toBe(0)
    expect(volume.sentence({ exchanges: 2, output: 1, growth: 3 }, 100)).toContain('8 times as many')
    expect(volume.sentence({ exchanges: 2, output: 1, growth: 0 }, 100)).not.toContain('times')
  })
})
