/**
 * What the linker keeps of each account: the records it was told of, a bounded sample of them, and the latest verdict.
 * The sample is the same whatever the order of the telling, and a record told twice counts once.
 */
import { mix } from '../text/tokens.ts'
import { FIELD, RECORD, type AccountFacts } from './facts.ts'

/** Records kept of one account: 64 x 72 bytes = 4.5 KiB at most; 26 exchanges a day cost 1.8 KiB. */
export const MOST_KEPT = 64
/** Records older than this are let go: a campaign that lives on keeps telling. Minutes. */
export const LIFETIME = 3 * 24 * 60

export interface Kept {
  readonly account: string
  /** Milliseconds since the epoch: its first and latest exchange that was told. */
  first: number
  last: number
  exchanges: number
  /** Nats of the latest verdict, and when it was made; null before the first. */
  nats: number | null
  natsAt: number
  /** `size` records, in no order that matters. */
  records: Uint32Array
  size: number
}

/** A record's rank: those of the lowest rank are kept. */
function rankOf(minute: number, prompt: number): number {
  return mix(Math.imul(minute, 0x9e3779b1) ^ prompt)
}

function findWorst({ records, size }: Kept): { at: number; rank: number } {
  let at = 0
  let rank = -1
  for (let i = 0; i < size; i++) {
    const other = rankOf(records[i * RECORD], records[i * RECORD + FIELD.prompt])
    if (other > rank) {
      rank = other
      at = i
    }
  }
  return { at, rank }
}

/** Whether a record of this minute and prompt is kept already. */
function holds({ records, size }: Kept, minute: number, prompt: number): boolean {
  for (let i = 0; i < size; i++)
    if (records[i * RECORD] === minute && records[i * RECORD + FIELD.prompt] === prompt) return true
  return false
}

function keep(kept: Kept, record: ArrayLike<number>, from: number): void {
  const minute = record[from]
  const prompt = record[from + FIELD.prompt]
  if (holds(kept, minute, prompt)) return
  let at = kept.size
  if (at === MOST_KEPT) {
    const worst = findWorst(kept)
    if (rankOf(minute, prompt) >= worst.rank) return
    at = worst.at
  } else {
    if ((at + 1) * RECORD > kept.records.length) {
      const longer = new Uint32Array(Math.min(MOST_KEPT, Math.max(4, 2 * at)) * RECORD)
      longer.set(kept.records)
      kept.records = longer
    }
    kept.size++
  }
  for (let i = 0; i < RECORD; i++) kept.records[at * RECORD + i] = record[from + i]
}

/** The same account with so many of its records at most: those of the lowest rank. */
export function thinned(kept: Kept, most: number): Kept {
  if (kept.size <= most) return kept
  const rankAt = (i: number) => rankOf(kept.records[i * RECORD], kept.records[i * RECORD + FIELD.prompt])
  const records = new Uint32Array(most * RECORD)
  Array.from({ length: kept.size }, (_, i) => i)
    .sort((a, b) => rankAt(a) - rankAt(b))
    .slice(0, most)
    .forEach((i, at) => records.set(kept.records.subarray(i * RECORD, (i + 1) * RECORD), at * RECORD))
  return { ...kept, records, size: most }
}

/** Adds what was told of an account. */
export function tell(ledger: Map<string, Kept>, facts: AccountFacts): void {
  const { account, at, exchanges, nats, records } = facts
  let kept = ledger.get(account)
  if (!kept) {
    kept = {
      account,
      first: at,
      last: at,
      exchanges: 0,
      nats: null,
      natsAt: 0,
      records: new Uint32Array(0),
      size: 0,
    }
    ledger.set(account, kept)
  }
  kept.first = Math.min(kept.first, at)
  kept.last = Math.max(kept.last, at)
  kept.exchanges += exchanges
  // of two verdicts of one millisecond the higher counts, whichever comes first
  if (nats !== null && (at > kept.natsAt || kept.nats === null || (at === kept.natsAt && nats > kept.nats))) {
    kept.nats = nats
    kept.natsAt = at
  }
  for (let from = 0; from + RECORD <= records.length; from += RECORD) {
    kept.first = Math.min(kept.first, records[from] * 60_000)
    keep(kept, records, from)
  }
}

/** Lets go of what is older than `LIFETIME`, reckoned from `now` (milliseconds), and of accounts of whom nothing is left. */
export function forget(ledger: Map<string, Kept>, now: number): void {
  const oldest = Math.floor(now / 60_000) - LIFETIME
  for (const [account, kept] of ledger) {
    let size = 0
    for (let i = 0; i < kept.size; i++) {
      if (kept.records[i * RECORD] < oldest) continue
      if (size !== i) kept.records.copyWithin(size * RECORD, i * RECORD, (i + 1) * RECORD)
      size++
    }
    kept.size = size
    if (size === 0 && kept.last < oldest * 60_000) ledger.delete(account)
  }
}

/** Records kept of all accounts. */
export function sizeOf(ledger: ReadonlyMap<string, Kept>): number {
  let records = 0
  for (const { size } of ledger.values()) records += size
  return records
}
