/**
 * Which of all things may be a harvest's, in bounded memory however many things there are: a sketch of cells, hashed to by
 * the thing, in which every account casts one vote for each thing it holds. Votes are additions, so slices of the things and
 * parts of the accounts can be counted anywhere, in any order. Things that meet in a cell can only look more common and more
 * ordinary than they are, for most of all things are ordinary people's; and what passes is judged again (suspicion.ts).
 *
 * Bytes: 12 a cell. Votes cost 10 to 100 ns each, as the cells lie in the processor's caches or not.
 */
import { contentsOf, MOST_CONTENTS } from './contents.ts'
import { FIELD, RECORD } from './facts.ts'
import { MOST_KEPT, type Kept } from './ledger.ts'
import { clip, HONEST, PRIOR, type Level } from './level.ts'

/** Accounts with a verdict that a cell needs before it says anything. */
const JUDGED = 3

export interface Sieve {
  /** The vote of an account for a thing: its levelled nats, NaN where it has no verdict yet. */
  add(thing: number, nats: number): void
  /** Accounts that hold it, or something else of its cell. */
  holders(thing: number): number
  /** Mean nats of those of them that have a verdict; -Infinity where too few have one. */
  suspicion(thing: number): number
  readonly bytes: number
}

/** Cells for each thing, and cells at most (1.5 GiB). */
const ROOM = 4
const MOST_CELLS = 2 ** 27

/** `things`: how many different ones are expected, about. */
export function createSieve(things: number): Sieve {
  const cells = Math.min(MOST_CELLS, 2 ** Math.ceil(Math.log2(ROOM * Math.max(256, things))))
  const last = cells - 1
  const all = new Uint32Array(cells)
  const judged = new Uint32Array(cells)
  const sums = new Float32Array(cells)
  return {
    add(thing, nats) {
      const cell = thing & last
      all[cell]++
      if (Number.isNaN(nats)) return
      judged[cell]++
      sums[cell] += clip(nats)
    },
    holders: (thing) => all[thing & last],
    suspicion(thing) {
      const cell = thing & last
      if (judged[cell] < JUDGED) return Number.NEGATIVE_INFINITY
      return (sums[cell] + PRIOR * HONEST.mean) / (judged[cell] + PRIOR)
    },
    bytes: 12 * cells,
  }
}

/** Things of one account, each once, with the mean wording of its exchanges that hold it. */
const found = new Uint32Array(MOST_CONTENTS)
const SLOTS = 2048
const slots = new Uint32Array(SLOTS)
const stamps = new Uint32Array(SLOTS)
const worded = new Float32Array(SLOTS)
const counts = new Uint32Array(SLOTS)
const used = new Uint32Array(MOST_KEPT * MOST_CONTENTS)
let stamp = 0

/** Calls back with each different thing of an account, and what its wording adds there. */
export function eachContent(
  { records, size }: Kept,
  level: Level,
  apps: ReadonlySet<number>,
  each: (thing: number, wording: number) => void,
): void {
  stamp = (stamp + 1) >>> 0 || 1
  let n = 0
  for (let i = 0; i < size; i++) {
    const wording = level.wording(records[i * RECORD + FIELD.wording])
    for (let k = contentsOf(records, i, apps, found) - 1; k >= 0; k--) {
      let at = found[k] & (SLOTS - 1)
      while (stamps[at] === stamp && slots[at] !== found[k]) at = (at + 1) & (SLOTS - 1)
      if (stamps[at] !== stamp) {
        stamps[at] = stamp
        slots[at] = found[k]
        worded[at] = 0
        counts[at] = 0
        used[n++] = at
      }
      worded[at] += wording
      counts[at]++
    }
  }
  for (let k = 0; k < n; k++) each(slots[used[k]], worded[used[k]] / counts[used[k]])
}
