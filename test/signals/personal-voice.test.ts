import { describe, expect, it } from 'vitest'
import { play, say } from './play.ts'

describe('personal-voice', () => {
  it('hears somebody speak', () => {
    expect(play('personal-voice', say(['please help me, is this mine?']))).toEqual({
      self: 1,
      polite: 1,
      pointer: 1,
      question: 1,
      short: 1,
    })
    expect(play('personal-voice', say(['请帮我看看这个？']))).toMatchObject({
      self: 1,
      polite: 1,
      question: 1,
    })
  })

  it('hears nobody in a list of facts', () => {
    const entry = 'Entry #: capital, rivers, exports and borders of one country, in table form, sorted.'
    expect(Object.values(play('personal-voice', say([entry])))).toEqual([0, 0, 0, 0, 0])
  })
})
