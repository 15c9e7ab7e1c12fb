import { describe, expect, it } from 'vitest'
import { WORDING_EDGES, wordingBin } from '../../src/signals/wording.ts'
import { harvest } from '../exchanges.ts'
import { play, say } from './play.ts'

const talk = [
  'hey, can you help me with my bike? the chain fell off again',
  'my sister thinks I should move to Porto, what do you think?',
]

describe('wording', () => {
  it('tells task making from talk', () => {
    const tasks = play('wording', say([harvest(1), harvest(2), harvest(3)]))
    expect(tasks.harvest).toBeGreaterThan(0.7)
    expect(tasks.honest).toBeLessThan(0.3)
    const people = play('wording', say(talk))
    expect(people.harvest).toBeLessThan(0.3)
    expect(people.honest).toBeGreaterThan(0.7)
  })

  it('tells a service by its work on what its users send', () => {
    const service = play(
      'wording',
      say([
        'Translate the message of our guest into English and keep the names.\n\nMessage: my room # is cold',
      ]),
    )
    expect(service.honest).toBeGreaterThan(0.7)
  })

  it('sees a share of a tenth apart from none', () => {
    const texts = [...Array.from({ length: 9 }, () => talk[0]), harvest(4)]
    expect(play('wording', say(texts, {}, 40)).leaning).toBeCloseTo(0.1, 1)
  })

  it('has a bin below, between and above its edges', () => {
    expect(wordingBin(-4)).toBe(0)
    expect(WORDING_EDGES.map(wordingBin)).toEqual([1, 2, 3, 4, 5, 6])
    expect(wordingBin(4)).toBe(6)
  })
})
