/** What the blobs of KV have in common: ids, tiers and references as bytes, and finding a value in a sorted column. */
import type { Tier } from '../types.ts'

/** By their numbers in KV, which never change. */
export const TIERS: readonly Tier[] = ['observe', 'throttle', 'restrict', 'block']

/** An account's first 16 hex digits: all that is kept of it. */
export const idOf = (account: string): bigint => BigInt(`0x${account.slice(0, 16)}`)

/** 16 hex digits. */
export const hexAt = (view: DataView, at: number): string =>
  view.getBigUint64(at, true).toString(16).padStart(16, '0')

/** A reference stands without its `SW-`. */
export const referenceAt = (bytes: Uint8Array, at: number): string =>
  `SW-${String.fromCharCode(...bytes.subarray(at, at + 8)).trim()}`

export function putReference(view: DataView, at: number, reference: string): void {
  const digits = reference.slice(3, 11).padEnd(8)
  for (let d = 0; d < 8; d++) view.setUint8(at + d, digits.charCodeAt(d) & 0x7f)
}

/** The first place in 0..n whose value is not below; `at` reads a column that is sorted. */
export function placeOf<T extends number | bigint>(n: number, value: T, at: (i: number) => T): number {
  let low = 0
  let high = n
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < value) low = middle + 1
    else high = middle
  }
  return low
}
