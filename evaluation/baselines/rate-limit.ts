import type { Baseline } from './baseline.ts'

const DAY = 86_400_000

/** Exchanges per account and day: those of its fullest day. */
export const rateLimit: Baseline = {
  name: 'rate limit',
  calibrate:
    () =>
    ({ calls }) => {
      const days = new Map<number, number>()
      for (const { at } of calls) days.set(Math.floor(at / DAY), (days.get(Math.floor(at / DAY)) ?? 0) + 1)
      return Math.max(0, ...days.values())
    },
}
