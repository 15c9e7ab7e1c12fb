import { describe, expect, it } from 'vitest'
import { accepted, NOON } from '../exchanges.ts'
import { play } from './play.ts'

describe('rhythm', () => {
  const MINUTE = 60_000
  const at = (minutes: readonly number[]) =>
    minutes.map((minute) => accepted({ at: NOON + (minute - 720) * MINUTE + 5000 }))

  it('sees a timer that never sleeps', () => {
    const timer = play('rhythm', at(Array.from({ length: 144 }, (_, i) => i * 10)))
    expect(timer.hours).toBeGreaterThan(0.95)
    expect(timer.burstiness).toBeCloseTo(-1, 3)
    expect(timer.onTheMinute).toBe(0)
  })

  it('stays for a morning and an evening of a person', () => {
    const person = play('rhythm', at([500, 501, 504, 506, 509, 511, 1200, 1202, 1203, 1207, 1210, 1213]))
    expect(person.hours).toBeLessThan(0.6)
    expect(person.burstiness).toBeGreaterThan(0.3)
  })

  it('sees what comes on the full minute', () => {
    const cron = Array.from({ length: 10 }, (_, i) => accepted({ at: NOON + i * MINUTE }))
    expect(play('rhythm', cron).onTheMinute).toBe(1)
  })
})
