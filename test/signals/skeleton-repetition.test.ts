import { describe, expect, it } from 'vitest'
import { CHAT, play, say } from './play.ts'

describe('skeleton-repetition', () => {
  it('sees one template around ever-new fillings', () => {
    const filled = play(
      'skeleton-repetition',
      say(['Here is entry # of the ledger, say in brief what it is about and stop there.']),
    )
    expect(filled.most).toBeGreaterThan(0.9)
    const talked = play('skeleton-repetition', say(CHAT.map((text) => text + ' #')))
    expect(talked.most).toBeLessThan(0.6)
    expect(filled.concentration).toBeGreaterThan(talked.concentration)
  })
})
