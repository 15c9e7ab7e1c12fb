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
  /** Exchanges since the linker was last told. */
  untold: number
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

/** The size that says that another byte follows, which is added to it: few readings are above two millions. */
const MORE = 127

/**
 * Packs readings of a day that no longer changes to a byte each, two where they are large: sign and logarithm, within 6%.
 * Empty ends are cut off.
 */
export function packReadings(readings: Float32Array): Uint8Array {
  const packed = new Uint8Array(2 * READINGS)
  let at = 0
  let used = 0
  for (let i = 0; i < READINGS; i++) {
    const value = readings[i]
    const size = value === 0 ? 0 : Math.max(1, Math.round(6 * Math.log2(1 + Math.abs(value))))
    packed[at++] = (value < 0 ? 128 : 0) + Math.min(MORE, size)
    if (size >= MORE) packed[at++] = Math.min(255, size - MORE)
    if (size > 0) used = at
  }
  return packed.slice(0, used)
}

/** The readings that `packReadings` packed. */
export function unpackReadings(packed: Uint8Array): Float32Array {
  const readings = new Float32Array(READINGS)
  for (let at = 0, i = 0; at < packed.length; at++, i++) {
    const sign = packed[at] >= 128 ? -1 : 1
    let size = packed[at] & 127
    if (size === MORE) size += packed[++at]
    readings[i] = sign * (2 ** (size / 6) - 1)
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
