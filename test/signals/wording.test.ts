import { describe, expect, it } from 'vitest'
import { harvest } from '../exchanges.ts'
import { play, say } from './play.ts'

const talk = [
  'hey, can you help me with my bike? the chain fell off again',
  'my sister thinks I should move to Porto, what do you think?',
]

describe('wording', () => {
  it('tells task making from talk', () => {
    expect(play('wording', say([harvest(1), harvest(2), harvest(3)])).mean).toBeGreaterThan(0.5)
    expect(play('wording', say(talk)).mean).toBeLessThan(-0.5)
  })

  it('sees one harvested prompt among ten', () => {
    const texts = [...Array.from({ length: 9 }, () => talk[0]), harvest(4)]
    const { leaning } = play('wording', say(texts, {}, 40))
    expect(leaning ** 2).toBeCloseTo(0.1, 1)
  })
})
