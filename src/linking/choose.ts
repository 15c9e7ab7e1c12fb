/**
 * Which accounts one linking looks at, where there are more than it can: of every thing that may be a harvest's the same
 * number of its holders, chosen by their names' hashes, so that a campaign of 25,000 is represented by some hundreds and one of
 * fifty by all of them.
 */
import { hashWord, mix } from '../text/tokens.ts'
import { FLOOR } from './communities.ts'
import { contentsOf, MOST_CONTENTS } from './contents.ts'
import { MOST_KEPT, thinned, type Kept } from './ledger.ts'
import { eachContent, type Sieve } from './sieve.ts'
import type { Level } from './level.ts'

/** What was chosen, and what is known of the rest. */
export interface Sample {
  readonly accounts: readonly Kept[]
  /** The same accounts with all that is kept of them. */
  readonly whole: readonly Kept[]
  /** Accounts that hold a thing, chosen or not; null where all accounts are chosen. */
  readonly holders: ((thing: number) => number) | null
  /** Holders of one thing that were chosen, at most: those whose `rankOf` is not above it. */
  readonly most: number
}

/** An account's place among all that might hold a thing, 0 to 1: the same for every thing. */
export const placeOf = (account: string): number => mix(hashWord(account)) / 2 ** 32

/** Counts the votes of accounts. */
export function vote(sieve: Sieve, accounts: Iterable<Kept>, level: Level, apps: ReadonlySet<number>): void {
  for (const kept of accounts) {
    const nats = level.nats(kept)
    eachContent(kept, level, apps, (thing, wording) => sieve.add(thing, nats + wording))
  }
}

/**
 * Levels of suspicion to choose at, of the whole company of a thing before it is un-mixed (suspicion.ts): the lowest at which
 * so many holders of each thing can be looked at.
 */
const LEVELS = [-1, -0.5, 0, 0.5, 1, 1.5] as const
const HOLDERS = 64
/** Of an account so many of its exchanges are looked at, chosen by their hashes. */
const EXCHANGES = 24

export interface Ranked {
  readonly kept: Kept
  /** The suspicion that as many of its exchanges reach as hold an account to a campaign. */
  readonly suspicion: number
  /** Its expected rank among the holders of the rarest thing of that suspicion. */
  readonly rank: number
}

const things = new Uint32Array(MOST_CONTENTS)
const best = new Float64Array(MOST_KEPT)

/** The accounts of which enough looks like a harvest at all. */
export function rank(sieve: Sieve, accounts: Iterable<Kept>, apps: ReadonlySet<number>): Ranked[] {
  const ranked: Ranked[] = []
  for (const kept of accounts) {
    for (let i = 0; i < kept.size; i++) {
      best[i] = Number.NEGATIVE_INFINITY
      for (let k = contentsOf(kept.records, i, apps, things) - 1; k >= 0; k--)
        best[i] = Math.max(best[i], sieve.suspicion(things[k]))
    }
    if (kept.size < FLOOR.exchanges) continue
    const suspicion = best.slice(0, kept.size).sort().at(-FLOOR.exchanges)!
    if (suspicion < LEVELS[0]) continue
    let fewest = Number.POSITIVE_INFINITY
    for (let i = 0; i < kept.size; i++) {
      if (best[i] < suspicion) continue
      for (let k = contentsOf(kept.records, i, apps, things) - 1; k >= 0; k--)
        if (sieve.suspicion(things[k]) >= suspicion) fewest = Math.min(fewest, sieve.holders(things[k]))
    }
    ranked.push({ kept, suspicion, rank: placeOf(kept.account) * fewest })
  }
  return ranked
}

/** Of the ranked accounts as many as `budget` records allow. */
export function choose(sieve: Sieve, ranked: readonly Ranked[], budget: number): Sample {
  const level = LEVELS.find((least) => {
    let records = 0
    for (const { kept, suspicion, rank: at } of ranked)
      if (suspicion >= least && at <= HOLDERS) records += Math.min(EXCHANGES, kept.size)
    return records <= budget
  })
  const list = ranked
    .filter(({ suspicion }) => suspicion >= (level ?? LEVELS[LEVELS.length - 1]))
    .sort((a, b) => a.rank - b.rank || (a.kept.account < b.kept.account ? -1 : 1))
  const { length } = list
  let n = 0
  for (let records = 0; n < length; n++) {
    records += Math.min(EXCHANGES, list[n].kept.size)
    if (records > budget) break
  }
  const whole = list.slice(0, n).map(({ kept }) => kept)
  return {
    accounts: whole.map((kept) => thinned(kept, EXCHANGES)),
    whole,
    holders: sieve.holders,
    most: n < length ? list[n].rank : Number.POSITIVE_INFINITY,
  }
}
