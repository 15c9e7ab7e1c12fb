import { describe, expect, it } from 'vitest'
import { CHAT, play, say } from './play.ts'

describe('data-generation', () => {
  it.each([
    ['English', 'Create 12 new and diverse tasks about topic #.'],
    ['Chinese', '生成十个不同的问题，主题 #'],
  ])('hears it in %s', (_, text) => {
    expect(play('data-generation', say([text])).generate).toBe(1)
  })

  it('is a share of all that is asked', () => {
    expect(
      play(
        'data-generation',
        say(['Create 12 new and diverse tasks about topic #.', 'Is it windy in Lisbon today']),
      ).generate,
    ).toBeCloseTo(0.5, 6)
  })

  it('stays for honest work near it', () => {
    expect(
      play('data-generation', say(['Create a logo idea for bakery #.', 'I have a question on invoice #']))
        .generate,
    ).toBe(0)
    expect(play('data-generation', say(CHAT)).generate).toBe(0)
  })

  it('counts a persona where something is made for it, not a role that the model is given', () => {
    const persona = (text: string) => play('data-generation', say([text])).persona
    expect(persona('Create a new question that this persona would ask: a baker in town #.')).toBe(1)
    expect(persona('Act as an expert in old clocks, your character is gruff, and repair clock #.')).toBe(0)
  })

  it('hears it in the system prompt', () => {
    const system =
      'Generate new and diverse questions about whatever the user names, several each time it is named.'
    expect(play('data-generation', say(['Item #'], { system })).inSystem).toBe(1)
    expect(
      play(
        'data-generation',
        say(['Item #'], {
          system: 'You help the guests of a small hotel by the sea with their stay and trips.',
        }),
      ).inSystem,
    ).toBe(0)
  })
})
