import { describe, expect, it } from 'vitest'
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
})
