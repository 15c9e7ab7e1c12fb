import { describe, expect, it } from 'vitest'
import { play, say, talk } from './play.ts'

describe('prompt-form', () => {
  it('sees blocks with labels that come back and an open end', () => {
    const form = play('prompt-form', say(['Input: a\nOutput: b\nInput: c\nOutput: d\nInput: #\nOutput:']))
    expect(form).toMatchObject({ fewShot: 1, openEnd: 1, labels: 1, cue: 1 })
  })

  it('stays for a letter with one label', () => {
    const form = play('prompt-form', say(['Note: the boat # is late.\nShall we wait for it?']))
    expect(form).toMatchObject({ fewShot: 0, openEnd: 0, numbered: 0, slots: 0 })
  })

  it('sees numbered lists, headings, fences and slots', () => {
    expect(play('prompt-form', say(['1. a\n2. b\n3. c']))).toMatchObject({ numbered: 1, headings: 0 })
    expect(play('prompt-form', say([''], talk('# Goal\nspeak\n---\n{slot}')))).toMatchObject({
      headings: 1,
      fences: 1,
      slots: 1,
    })
  })
})
