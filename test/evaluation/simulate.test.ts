/** The linker under load: a hundredth of a day of a large provider (`npm run simulate`). */
import { describe, expect, it } from 'vitest'
import { simulate } from '../../evaluation/simulate.ts'

describe('a simulated day', () => {
  it('finds most heads among popular apps, and draws no ordinary account in', { timeout: 300_000 }, () => {
    const day = simulate(0.01)
    expect(day.accounts).toBe(10_000)
    expect(day.members).toBeGreaterThan(2000)
    expect(day.membersFound / day.members).toBeGreaterThan(0.75)
    expect(day.reportedOrdinary / day.ordinary).toBeLessThan(0.001)
    // the largest hydra is a case before a tenth of its first day
    expect(day.hydras.at(-1)!.minutes).toBeLessThan(144)
    expect(day.timesArrival).toBeGreaterThan(10)
    expect(day.reportedHeads).toBeGreaterThanOrEqual(day.membersFound)
  })
})
