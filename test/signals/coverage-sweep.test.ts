import { describe, expect, it } from 'vitest'
import { CHAT, play, say } from './play.ts'

describe('coverage-sweep', () => {
  const letters = (i: number) => String.fromCharCode(97 + i, 97 + ((7 * i) % 26))

  it('sees that nothing is asked twice', () => {
    const sweep = Array.from({ length: 20 }, (_, i) => `Tell about ${letters(i)}`)
    expect(play('coverage-sweep', say(sweep)).distinct).toBeGreaterThan(0.9)
    expect(play('coverage-sweep', say(CHAT)).distinct).toBeLessThan(0.3)
  })

  it('takes texts that differ in digits alone for the same', () => {
    expect(play('coverage-sweep', say(['Order number #'])).distinct).toBeLessThan(0.1)
  })
})
