/**
 * People's decisions about the accounts of one shard, as the bytes of one KV value. Little-endian:
 * magic `SWS1`, u32 flags (1: lifted), f64 sequence, f64 written at (ms), u32 entries, u32 zero; then the entries' columns,
 * sorted by id: 8 bytes of each account id (its first 16 hex digits), f64 until (ms, 0: never), u8 tier, 8 characters of
 * each reference (without `SW-`).
 */
import type { Standing, Tier } from '../types.ts'
import { hexAt, idOf, placeOf, putReference, referenceAt, TIERS } from './bytes.ts'

export const SHARDS = 16

const MAGIC = 0x31535753
const HEADER = 32
const ENTRY = 8 + 8 + 1 + 8
const LIFTED = 1

export interface StandingEntry {
  /** 32 hex digits. */
  readonly account: string
  readonly tier: Tier
  /** Milliseconds since the epoch; 0 is never. */
  readonly until: number
  /** `SW-7Q2F9KTX`. */
  readonly reference: string
}

export interface StandingsBlob {
  readonly sequence: number
  readonly writtenAt: number
  /** The kill switch: nothing decided acts. */
  readonly lifted: boolean
  find(account: string, now: number): Standing | null
}

/** Which shard an account lies in: its first hex digit. */
export const shardOf = (account: string): string => account[0].toLowerCase()
/** The shard's key in KV. */
export const shardKey = (shard: string): string => `standings/v1/${shard}`

export function encodeStandings({
  sequence,
  writtenAt,
  lifted,
  entries,
}: {
  readonly sequence: number
  readonly writtenAt: number
  readonly lifted: boolean
  readonly entries: readonly StandingEntry[]
}): Uint8Array {
  const byId = new Map(entries.map((entry) => [idOf(entry.account), entry]))
  const sorted = [...byId].sort(([a], [b]) => (a < b ? -1 : 1))
  const n = sorted.length
  const bytes = new Uint8Array(HEADER + n * ENTRY)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, lifted ? LIFTED : 0, true)
  view.setFloat64(8, sequence, true)
  view.setFloat64(16, writtenAt, true)
  view.setUint32(24, n, true)
  for (const [i, [id, entry]] of sorted.entries()) {
    view.setBigUint64(HEADER + i * 8, id, true)
    view.setFloat64(HEADER + n * 8 + i * 8, entry.until, true)
    view.setUint8(HEADER + n * 16 + i, TIERS.indexOf(entry.tier))
    putReference(view, HEADER + n * 17 + i * 8, entry.reference)
  }
  return bytes
}

/** @throws {Error} where the bytes are no standings. */
export function decodeStandings(bytes: Uint8Array): StandingsBlob {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new Error('[stillwatch] these bytes are no standings')
  const n = view.getUint32(24, true)
  if (bytes.length !== HEADER + n * ENTRY) throw new Error('[stillwatch] standings are cut off')
  const lifted = (view.getUint32(4, true) & LIFTED) !== 0
  return {
    sequence: view.getFloat64(8, true),
    writtenAt: view.getFloat64(16, true),
    lifted,
    find(account, now) {
      if (lifted || n === 0) return null
      const id = idOf(account)
      const idAt = (i: number) => view.getBigUint64(HEADER + i * 8, true)
      const place = placeOf(n, id, idAt)
      if (place === n || idAt(place) !== id) return null
      const until = view.getFloat64(HEADER + n * 8 + place * 8, true)
      if (until !== 0 && until <= now) return null
      return {
        tier: TIERS[view.getUint8(HEADER + n * 16 + place)] ?? 'observe',
        until,
        reference: referenceAt(bytes, HEADER + n * 17 + place * 8),
      }
    },
  }
}

/**
 * Every entry of a blob, also where it is lifted; accounts are their first 16 hex digits, which is all that is kept of them.
 * @throws {Error} where the bytes are no standings.
 */
export function listStandings(bytes: Uint8Array): StandingEntry[] {
  decodeStandings(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const n = view.getUint32(24, true)
  return Array.from({ length: n }, (_, i) => ({
    account: hexAt(view, HEADER + i * 8),
    tier: TIERS[view.getUint8(HEADER + n * 16 + i)] ?? 'observe',
    until: view.getFloat64(HEADER + n * 8 + i * 8, true),
    reference: referenceAt(bytes, HEADER + n * 17 + i * 8),
  }))
}
