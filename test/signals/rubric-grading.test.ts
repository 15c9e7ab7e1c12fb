import { describe, expect, it } from 'vitest'
import { CHAT, play, say } from './play.ts'

describe('rubric-grading', () => {
  it.each([
    ['English', 'Rate essay # by the criteria accuracy and relevance.'],
    ['Chinese', '请按照标准给文章#评分'],
  ])('hears it in %s', (_, text) => {
    expect(play('rubric-grading', say([text])).criteria).toBe(1)
  })

  it('is a share of all that is asked', () => {
    expect(
      play(
        'rubric-grading',
        say(['Rate essay # by the criteria accuracy and relevance.', 'Is it windy in Lisbon today']),
      ).criteria,
    ).toBeCloseTo(0.5, 6)
  })

  it('stays for honest work near it', () => {
    expect(
      play(
        'rubric-grading',
        say(['What is the interest rate of loan #?', 'Is the quality of cloth # good enough for a coat']),
      ).criteria,
    ).toBe(0)
    expect(play('rubric-grading', say(CHAT)).criteria).toBe(0)
  })

  it('hears it in the system prompt', () => {
    const system = 'Score each thing that is sent by the rubric, from the quality of its style to accuracy.'
    expect(play('rubric-grading', say(['Item #'], { system })).inSystem).toBe(1)
    expect(
      play(
        'rubric-grading',
        say(['Item #'], {
          system: 'You help the guests of a small hotel by the sea with their stay and trips.',
        }),
      ).inSystem,
    ).toBe(0)
  })
})
