import { describe, expect, it } from 'vitest'
import { play, say } from './play.ts'

describe('grounded-work', () => {
  it.each(['Translate the text below: the boat # is late', '请翻译下面的文本：船 #'])(
    'sees work on carried text: %s',
    (text) => {
      expect(play('grounded-work', say([text])).derive).toBe(1)
    },
  )

  it('sees answers of a few words, and answers longer than what was asked', () => {
    const answered = (outputTokens: number) =>
      play(
        'grounded-work',
        say(['Boat # again']).map((one) => ({ ...one, answer: { outputTokens, partial: false } })),
      )
    expect(answered(2)).toMatchObject({ tiny: 1, long: 0, outweighed: 0 })
    expect(answered(12)).toMatchObject({ tiny: 1, outweighed: 1 })
    expect(answered(13)).toMatchObject({ tiny: 0, long: 0 })
    expect(answered(600)).toMatchObject({ tiny: 0, long: 1 })
    expect(answered(0)).toMatchObject({ tiny: 0, outweighed: 0 })
  })
})
