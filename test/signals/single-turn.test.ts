import { describe, expect, it } from 'vitest'
import { play, say, talk } from './play.ts'

describe('single-turn', () => {
  it('tells requests that stand alone from conversations', () => {
    expect(play('single-turn', say(['Item #']))).toMatchObject({ single: 1, dependent: 0, long: 0 })
    const followed = talk('Name a fish', 'The pike is a fish of rivers', 'Is the pike a fish of lakes')
    expect(play('single-turn', say([''], followed))).toMatchObject({ single: 0, dependent: 1, long: 0 })
  })

  it('sees a follow-up that has nothing of the answer', () => {
    const scripted = talk('Name a fish', 'The pike', 'Next entry')
    expect(play('single-turn', say([''], scripted))).toMatchObject({ single: 0, dependent: 0 })
  })

  it('sees long conversations', () => {
    expect(play('single-turn', say([''], talk('a', 'b', 'c', 'd', 'e', 'f', 'g'))).long).toBe(1)
  })
})
