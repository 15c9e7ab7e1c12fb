/**
 * Accounts and the things they share, as flat arrays. A thing is a sampled shingle, a whole prompt, a long system prompt or
 * a set of tools; only things that two accounts hold are in the graph, for nothing else can link.
 */
import { placeOf as placeAmong, type Sample } from './choose.ts'
import { contentsOf, MOST_CONTENTS } from './contents.ts'
import { FIELD, RECORD } from './facts.ts'
import type { Kept } from './ledger.ts'
import type { Level } from './level.ts'

export interface Graph {
  readonly accounts: readonly Kept[]
  /** Each account's verdict on one scale (level.ts); NaN where it has none yet. */
  readonly nats: Float32Array
  /** What each exchange's wording adds, on one scale. */
  readonly wording: Float32Array
  /** Where each account's exchanges begin among all; one more at the end. */
  readonly firstExchange: Uint32Array
  /** The account of each exchange. */
  readonly accountOf: Uint32Array
  /** Where each exchange's things begin in `thingsOf`; one more at the end. */
  readonly firstThing: Uint32Array
  readonly thingsOf: Uint32Array
  /** Where in `exchangesOf` each entry of `thingsOf` stands. */
  readonly placeOf: Uint32Array
  /** Where each thing's exchanges begin in `exchangesOf` (ordered by account); one more at the end. */
  readonly firstHolder: Uint32Array
  readonly exchangesOf: Uint32Array
  /** How many accounts of the graph hold each thing. */
  readonly holders: Uint32Array
  /** How many hold it in all, and are not in the graph because they looked like nobody's. */
  readonly others: Uint32Array
  /** Each thing's key, for naming it. */
  readonly keys: Uint32Array
}

/** Open addressing: 32-bit keys to small numbers. */
class Places {
  #keys: Uint32Array
  #values: Uint32Array
  size = 0
  constructor(capacity = 1 << 16) {
    this.#keys = new Uint32Array(capacity)
    this.#values = new Uint32Array(capacity)
  }
  /** Where the key stands, or would stand. A key is never 0. */
  #at(key: number): number {
    const most = this.#keys.length - 1
    let at = key & most
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & most
    return at
  }
  get(key: number): number | undefined {
    const at = this.#at(key)
    return this.#keys[at] === 0 ? undefined : this.#values[at]
  }
  set(key: number, value: number): void {
    let at = this.#at(key)
    if (this.#keys[at] === 0) {
      if (++this.size * 2 > this.#keys.length) {
        this.#grow()
        at = this.#at(key)
      }
      this.#keys[at] = key
    }
    this.#values[at] = value
  }
  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Uint32Array(keys.length * 2)
    this.#values = new Uint32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue
      const at = this.#at(keys[i])
      this.#keys[at] = keys[i]
      this.#values[at] = values[i]
    }
  }
}

const SHARED = 0x80000000

/** How many hold each thing, were they chosen by it, and were not chosen for anything else either. */
function othersOf(
  keys: readonly number[],
  numbers: Places,
  { whole, holders, most }: Sample,
  apps: ReadonlySet<number>,
): Uint32Array {
  const found = new Uint32Array(MOST_CONTENTS)
  const among = new Uint32Array(keys.length)
  const latest = new Uint32Array(keys.length)
  whole.forEach(({ account, records, size }, a) => {
    const place = placeAmong(account)
    for (let i = 0; i < size; i++)
      for (let k = contentsOf(records, i, apps, found) - 1; k >= 0; k--) {
        const f = numbers.get(found[k])
        if (f === undefined || latest[f] === a + 1 || place * holders!(found[k]) > most) continue
        latest[f] = a + 1
        among[f]++
      }
  })
  return Uint32Array.from(keys, (thing, f) =>
    Math.max(0, Math.round(Math.min(holders!(thing), most)) - among[f]),
  )
}

/** The graph of a sample; sorted by name, so that it is the same whatever the order of the telling. */
export function graphOf(sample: Sample, level: Level, apps: ReadonlySet<number> = new Set()): Graph {
  const accounts = [...sample.accounts].sort((a, b) => (a.account < b.account ? -1 : 1))
  let total = 0
  const firstExchange = new Uint32Array(accounts.length + 1)
  accounts.forEach((kept, i) => {
    firstExchange[i] = total
    total += kept.size
  })
  firstExchange[accounts.length] = total
  const found = new Uint32Array(MOST_CONTENTS)
  const { holders: holdersOf, most } = sample
  const places = accounts.map(({ account }) => placeAmong(account))
  /** Writes the things of a record into `found`: those among whose chosen holders the account is. */
  const contents = (a: number, i: number): number => {
    const n = contentsOf(accounts[a].records, i, apps, found)
    if (holdersOf === null || most === Number.POSITIVE_INFINITY) return n
    let kept = 0
    for (let k = 0; k < n; k++) if (places[a] * holdersOf(found[k]) <= most) found[kept++] = found[k]
    return kept
  }

  // which things two accounts hold: the first holder's number, or a mark
  const seen = new Places()
  for (let a = 0; a < accounts.length; a++)
    for (let i = 0; i < accounts[a].size; i++)
      for (let k = contents(a, i) - 1; k >= 0; k--) {
        const holder = seen.get(found[k])
        if (holder === undefined) seen.set(found[k], a)
        else if (holder !== a && holder !== SHARED) seen.set(found[k], SHARED)
      }
  const numbers = new Places()
  const keys: number[] = []
  const accountOf = new Uint32Array(total)
  const wording = new Float32Array(total)
  const firstThing = new Uint32Array(total + 1)
  const thingsOf: number[] = []
  const counts: number[] = []
  let exchange = 0
  for (let a = 0; a < accounts.length; a++) {
    const { records, size } = accounts[a]
    // in the order of time, so that the order of the telling leaves no trace
    const order = Array.from({ length: size }, (_, i) => i).sort(
      (x, y) =>
        records[x * RECORD] - records[y * RECORD] ||
        records[x * RECORD + FIELD.prompt] - records[y * RECORD + FIELD.prompt],
    )
    for (const i of order) {
      accountOf[exchange] = a
      wording[exchange] = level.wording(records[i * RECORD + FIELD.wording])
      firstThing[exchange++] = thingsOf.length
      const from = thingsOf.length
      const n = contents(a, i)
      for (let k = 0; k < n; k++) {
        if (seen.get(found[k]) !== SHARED) continue
        let number = numbers.get(found[k])
        if (number === undefined) {
          numbers.set(found[k], (number = keys.length))
          keys.push(found[k])
          counts.push(0)
        }
        if (thingsOf.indexOf(number, from) >= 0) continue
        thingsOf.push(number)
        counts[number]++
      }
    }
  }
  firstThing[total] = thingsOf.length
  const firstHolder = new Uint32Array(keys.length + 1)
  for (let f = 0; f < keys.length; f++) firstHolder[f + 1] = firstHolder[f] + counts[f]
  const exchangesOf = new Uint32Array(thingsOf.length)
  const placeOf = new Uint32Array(thingsOf.length)
  const next = firstHolder.slice()
  const holders = new Uint32Array(keys.length)
  const latest = new Uint32Array(keys.length).fill(SHARED)
  for (let e = 0; e < total; e++)
    for (let t = firstThing[e]; t < firstThing[e + 1]; t++) {
      const f = thingsOf[t]
      placeOf[t] = next[f]
      exchangesOf[next[f]++] = e
      if (latest[f] !== accountOf[e]) {
        latest[f] = accountOf[e]
        holders[f]++
      }
    }
  return {
    accounts,
    nats: Float32Array.from(accounts, level.nats),
    wording,
    firstExchange,
    accountOf,
    firstThing,
    thingsOf: Uint32Array.from(thingsOf),
    placeOf,
    firstHolder,
    exchangesOf,
    holders,
    others: holdersOf === null ? new Uint32Array(keys.length) : othersOf(keys, numbers, sample, apps),
    keys: Uint32Array.from(keys),
  }
}
