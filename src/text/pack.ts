/** Writes what packed.ts reads. Not part of what is served. */
import { DIGITS } from './packed.ts'

const WIDEST = DIGITS.length ** 2 - 1

/**
 * Gaps between these keys (odd, in rising order; equal ones may follow each other), and `write` for each of them. A gap too
 * wide for two digits is bridged by even keys, which no word has: for those `write` gets null.
 */
export function packKeys<T>(
  entries: readonly (readonly [key: number, value: T])[],
  write: (value: T | null) => void,
): string {
  let gaps = ''
  let before = 0
  const step = (key: number, value: T | null) => {
    const gap = key - before
    gaps += DIGITS[Math.floor(gap / DIGITS.length)] + DIGITS[gap % DIGITS.length]
    write(value)
    before = key
  }
  for (const [key, value] of entries) {
    for (let bridge = before; key - bridge > WIDEST; bridge = before)
      step(bridge + WIDEST - ((bridge + WIDEST) % 2), null)
    step(key, value)
  }
  return gaps
}
