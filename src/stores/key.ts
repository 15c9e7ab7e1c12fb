/** Names a page in a store, and says when the store may forget it. */
import { LAYOUT } from '../counters/layout.ts'

const DAY = 86_400_000

/** The key of an account's page of one UTC day: `sw:{layout}:{account}:{day}`. */
export function pageKey(account: string, day: number, layout = LAYOUT): string {
  return `sw:${layout}:${account}:${day}`
}

/**
 * When a page expires, in milliseconds since the epoch: two days after its day has ended. A page that is written late
 * (a slow clock, a log played back) still lives for a day, else it would be gone before it is read.
 */
export function expiresAt(day: number, now: number): number {
  return Math.max((day + 3) * DAY, now + DAY)
}
