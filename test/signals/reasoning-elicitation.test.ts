import { describe, expect, it } from 'vitest'
import { CHAT, play, say } from './play.ts'

describe('reasoning-elicitation', () => {
  it.each([
    ['English', 'Solve riddle # and write every step of your reasoning.'],
    ['Chinese', '请逐步推理并解答第#题'],
  ])('hears it in %s', (_, text) => {
    expect(play('reasoning-elicitation', say([text])).asked).toBe(1)
  })

  it('is a share of all that is asked', () => {
    expect(
      play(
        'reasoning-elicitation',
        say(['Solve riddle # and write every step of your reasoning.', 'Is it windy in Lisbon today']),
      ).asked,
    ).toBeCloseTo(0.5, 6)
  })

  it('stays for honest work near it', () => {
    expect(
      play('reasoning-elicitation', say(['How do I boil an egg #?', 'My stairs have # treads and a rail']))
        .asked,
    ).toBe(0)
    expect(play('reasoning-elicitation', say(CHAT)).asked).toBe(0)
  })

  it('hears it in the system prompt', () => {
    const system = 'Always solve what comes and write out each step of the reasoning before the result.'
    expect(play('reasoning-elicitation', say(['Item #'], { system })).inSystem).toBe(1)
    expect(
      play(
        'reasoning-elicitation',
        say(['Item #'], {
          system: 'You help the guests of a small hotel by the sea with their stay and trips.',
        }),
      ).inSystem,
    ).toBe(0)
  })

  it('stays silent for a step of a stair', () => {
    expect(play('reasoning-elicitation', say(['A step creaks, number #'])).asked).toBe(0)
  })
})
