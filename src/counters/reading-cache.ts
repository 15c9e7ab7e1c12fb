/** What an isolate remembers of accounts: when to read again, yesterday's readings, the last verdict. Bounded in bytes. */
import type { Verdict } from '../types.ts'
import { READINGS } from './layout.ts'

export interface Remembered {
  /** The UTC day it is about. */
  readonly day: number
  /** Exchanges known to be on today's page, and how many there were at the last reading. */
  n: number
  readN: number
  readAt: number
  /** Yesterday's readings, packed; null where there was no page. */
  readonly yesterday: Uint8Array | null
  /** Today's readings under an earlier layout, packed: a deploy came in the middle of the day. */
  readonly carried: Uint8Array | null
  verdict: Verdict | null
  /** Nats last acknowledged by the review desk, and when; NaN: never. */
  reportedNats: number
  reportedAt: number
}

/** Rough bytes of an entry without its packed readings: map slot, key, fields, a verdict without evidence. */
const OVERHEAD = 400

/** Packs readings of a day that no longer changes to a byte each: sign and logarithm, within 6%. Empty ends are cut off. */
export function packReadings(readings: Float32Array): Uint8Array {
  const packed = new Uint8Array(READINGS)
  let used = 0
  for (let i = 0; i < READINGS; i++) {
    const value = readings[i]
    if (value === 0) continue
    const size = Math.min(127, Math.max(1, Math.round(6 * Math.log2(1 + Math.abs(value)))))
    packed[i] = value < 0 ? 128 + size : size
    used = i + 1
  }
  return packed.slice(0, used)
}

/** The readings that `packReadings` packed. */
export function unpackReadings(packed: Uint8Array): Float32Array {
  const readings = new Float32Array(READINGS)
  for (let i = 0; i < packed.length; i++) {
    const size = packed[i] & 127
    if (size === 0) continue
    const value = 2 ** (size / 6) - 1
    readings[i] = packed[i] >= 128 ? -value : value
  }
  return readings
}

export interface ReadingCache {
  get(account: string): Remembered | undefined
  set(account: string, entry: Remembered): void
  readonly bytes: number
}

/** Least recently used first out. `onEvict` is called for each entry that is let go. */
export function readingCache(bound: number, onEvict: () => void): ReadingCache {
  const entries = new Map<string, Remembered>()
  let bytes = 0
  const cost = (entry: Remembered) => OVERHEAD + (entry.yesterday?.length ?? 0) + (entry.carried?.length ?? 0)
  return {
    get bytes() {
      return bytes
    },
    get(account) {
      const entry = entries.get(account)
      if (entry) {
        entries.delete(account)
        entries.set(account, entry)
      }
      return entry
    },
    set(account, entry) {
      const old = entries.get(account)
      if (old) {
        bytes -= cost(old)
        entries.delete(account)
      }
      entries.set(account, entry)
      bytes += cost(entry)
      for (const [key, oldest] of entries) {
        if (bytes <= bound || key === account) break
        entries.delete(key)
        bytes -= cost(oldest)
        onEvict()
      }
    },
  }
}
