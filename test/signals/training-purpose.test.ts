import { describe, expect, it } from 'vitest'
import { harvest } from '../exchanges.ts'
import { play, say } from './play.ts'

describe('training-purpose', () => {
  it('tells task making from a service that works on what its users send', () => {
    const tasks = play('training-purpose', say([harvest(1), harvest(2), harvest(3)]))
    const service = play(
      'training-purpose',
      say([
        'Translate the message of our guest into English and keep the names.\n\nMessage: my room # is cold',
      ]),
    )
    expect(tasks.mean).toBeGreaterThan(0.5)
    expect(service.mean).toBeLessThan(0)
    expect(tasks.leaning).toBeGreaterThan(service.leaning)
  })
})
