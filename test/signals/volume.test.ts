import { describe, expect, it } from 'vitest'
import { play, say } from './play.ts'

describe('volume', () => {
  it('is the logarithm of requests, and of output tokens each', () => {
    const few = play('volume', say(['Item #'], {}, 9))
    expect(few.exchanges).toBeCloseTo(1, 6)
    expect(few.output).toBeCloseTo(Math.log10(301), 6)
    expect(play('volume', say(['Item #'], {}, 99)).exchanges).toBeCloseTo(2, 6)
  })
})
