/**
 * Who belongs to the campaigns that were found, among all accounts: where one linking could look at some accounts of each thing
 * alone, the others join by the same measure as those it looked at (grow.ts).
 */
import { FLOOR } from './communities.ts'
import { contentsOf, MOST_CONTENTS } from './contents.ts'
import { median, TYPICAL } from './grow.ts'
import type { Kept } from './ledger.ts'

/** Exchanges by which an account is held to a campaign: the one that holds most of it. */
export interface Joined {
  readonly kept: Kept
  readonly campaign: number
  readonly held: number
}

const found = new Uint32Array(MOST_CONTENTS)

/** Accounts held by at least the floor; `of` tells which campaign a thing is of. */
export function heldBy(of: ReadonlyMap<number, number>, accounts: Iterable<Kept>): Joined[] {
  const joined: Joined[] = []
  const none: ReadonlySet<number> = new Set()
  const counts = new Map<number, number>()
  const seen = new Set<number>()
  for (const kept of accounts) {
    counts.clear()
    for (let i = 0; i < kept.size; i++) {
      seen.clear()
      for (let k = contentsOf(kept.records, i, none, found) - 1; k >= 0; k--) {
        const campaign = of.get(found[k])
        if (campaign !== undefined) seen.add(campaign)
      }
      for (const campaign of seen) counts.set(campaign, (counts.get(campaign) ?? 0) + 1)
    }
    let best = -1
    let held = 0
    for (const [campaign, n] of counts)
      if (n > held || (n === held && campaign < best)) {
        best = campaign
        held = n
      }
    if (held >= FLOOR.exchanges && held >= FLOOR.share * kept.size)
      joined.push({ kept, campaign: best, held })
  }
  return joined
}

/** Those of them that are held by no less than is typical, by campaign. */
export function typical(joined: readonly Joined[], campaigns: number): Joined[][] {
  const by = Array.from({ length: campaigns }, (): Joined[] => [])
  for (const one of joined) by[one.campaign].push(one)
  return by.map((list) => {
    const least = TYPICAL * median(list.map(({ kept, held }) => held / kept.size))
    return list.filter(({ kept, held }) => held >= least * kept.size)
  })
}
