/**
 * Minute-level synchrony: do accounts work in the same minutes more often than the hours they keep would have it? Expected
 * coincidences are reckoned from rates smoothed over the hour, so common working hours alone are no evidence.
 */

const HOUR = 60

/** Standard deviations of the coincidences above (or, taking turns, below) what is expected. `minutes`: of each account. */
export function synchrony(minutes: readonly (readonly number[])[]): number {
  const perMinute = new Map<number, number>()
  const perHour = new Map<number, number>()
  for (const list of minutes)
    for (const minute of new Set(list)) {
      const hour = Math.floor(minute / HOUR)
      perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1)
      perHour.set(hour, (perHour.get(hour) ?? 0) + 1)
    }
  // pairs within one account never coincide with themselves: of an hour's n active minutes only pairs of two accounts count
  let own = 0
  for (const list of minutes) {
    const hours = new Map<number, number>()
    for (const minute of new Set(list)) {
      const hour = Math.floor(minute / HOUR)
      hours.set(hour, (hours.get(hour) ?? 0) + 1)
    }
    for (const n of hours.values()) own += (n * (n - 1)) / 2
  }
  let pairs = -own
  for (const n of perHour.values()) pairs += (n * (n - 1)) / 2
  const expected = Math.max(0, pairs) / HOUR
  let observed = 0
  for (const n of perMinute.values()) observed += (n * (n - 1)) / 2
  return expected === 0 ? 0 : (observed - expected) / Math.sqrt(expected)
}
