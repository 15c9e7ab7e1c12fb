/**
 * Communities of accounts by the suspect things they share: label propagation on the graph of accounts and things
 * (Raghavan et al. 2007), deterministic. Accounts vote for a thing's label, things for an account's; an exchange has one
 * vote in all, however many shingles of its template it carries, so correlated shingles count once. An account belongs
 * to one community alone, so no account that takes part in two chains them.
 */
import type { Graph } from './graph.ts'

/** Suspect exchanges by which an account is held to its community, and their least share of all. */
export const FLOOR = { exchanges: 3, share: 0.1 } as const
/** Fewest members of a community that may grow. */
const SEED = 3
const ROUNDS = 2

export interface Community {
  /** Numbers of accounts in the graph. */
  readonly members: readonly number[]
  /** Suspect exchanges by which each member is held. */
  readonly held: readonly number[]
  /** Suspect things of the community. */
  readonly things: readonly number[]
}

/** The label with most votes; of equals the smallest. Empties the tally. */
function winner(tally: Map<number, number>, otherwise: number): number {
  let best = otherwise
  let most = 0
  for (const [label, votes] of tally)
    if (votes > most + 1e-6 || (votes > most - 1e-6 && label < best)) {
      best = label
      most = votes
    }
  tally.clear()
  return best
}

/**
 * Communities on the things that count: `counts` says whether entry `t` of `thingsOf` counts, an exchange of account `a`. Few
 * rounds leave small pieces rather than a flood; merge.ts joins those that are one.
 */
export function communitiesOf(graph: Graph, counts: (a: number, t: number) => boolean): Community[] {
  const { accounts, firstExchange, accountOf, firstThing, thingsOf, firstHolder, exchangesOf, holders } =
    graph
  // the things that count, by exchange
  const hot: number[][] = []
  const hotOf = new Int32Array(accountOf.length).fill(-1)
  for (let e = 0; e < accountOf.length; e++) {
    const list: number[] = []
    for (let t = firstThing[e]; t < firstThing[e + 1]; t++)
      if (counts(accountOf[e], t)) list.push(thingsOf[t])
    if (list.length === 0) continue
    hotOf[e] = hot.length
    hot.push(list)
  }
  const rarity = Float32Array.from(holders, (n) => Math.log(accounts.length / n) + 0.1)
  const weightOf = hot.map((list) => list.reduce((sum, f) => sum + rarity[f], 0))
  const label = Int32Array.from(accounts, (_, a) => a)
  const ofThing = new Int32Array(holders.length).fill(-1)
  const things = [...new Set(hot.flat())].sort((a, b) => a - b)
  const tally = new Map<number, number>()
  const vote = (to: number, weight: number) => tally.set(to, (tally.get(to) ?? 0) + weight)
  for (let round = 0; round < ROUNDS; round++) {
    for (const f of things) {
      for (let at = firstHolder[f]; at < firstHolder[f + 1]; at++) {
        const e = exchangesOf[at]
        if (hotOf[e] >= 0) vote(label[accountOf[e]], rarity[f] / weightOf[hotOf[e]])
      }
      ofThing[f] = winner(tally, ofThing[f])
    }
    let changed = 0
    for (let a = 0; a < accounts.length; a++) {
      for (let e = firstExchange[a]; e < firstExchange[a + 1]; e++) {
        if (hotOf[e] < 0) continue
        const list = hot[hotOf[e]]
        for (const f of list) vote(ofThing[f], rarity[f] / weightOf[hotOf[e]])
      }
      const next = tally.size === 0 ? label[a] : winner(tally, label[a])
      if (next !== label[a]) changed++
      label[a] = next
    }
    if (changed === 0) break
  }
  const found = new Map<number, { members: number[]; held: number[]; things: number[] }>()
  for (let a = 0; a < accounts.length; a++) {
    let held = 0
    for (let e = firstExchange[a]; e < firstExchange[a + 1]; e++)
      if (hotOf[e] >= 0 && hot[hotOf[e]].some((f) => ofThing[f] === label[a])) held++
    if (held < FLOOR.exchanges || held < FLOOR.share * (firstExchange[a + 1] - firstExchange[a])) continue
    const one = found.get(label[a]) ?? { members: [], held: [], things: [] }
    found.set(label[a], one)
    one.members.push(a)
    one.held.push(held)
  }
  for (const f of things) found.get(ofThing[f])?.things.push(f)
  return [...found.values()].filter(({ members }) => members.length >= SEED)
}
