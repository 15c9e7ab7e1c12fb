/**
 * Grows communities by what has become theirs: a thing whose other holders are mostly members of one community belongs to
 * it, whatever their verdicts say, and an account joins where enough of its exchanges hold such things. So heads that look
 * honest by themselves, and those that come later, find their campaign; and so members held by a mere coincidence leave it.
 */
import { FLOOR, type Community } from './communities.ts'
import type { Graph } from './graph.ts'

/** Share of a thing's other holders that must be members, and how many there must be. */
const PURE = 0.6
const FEWEST = 2
const ROUNDS = 4
/** A member is held by at least this part of what holds the member in the middle. */
export const TYPICAL = 0.5

/** What an account's exchanges say: how many hold things of each community. */
function heldOf(graph: Graph, community: Int32Array, theirs: readonly Map<number, number>[], a: number) {
  const { firstExchange, firstThing, thingsOf, holders, others: outside } = graph
  const held = new Map<number, number>()
  const best = new Map<number, number>()
  for (let e = firstExchange[a]; e < firstExchange[a + 1]; e++) {
    best.clear()
    for (let t = firstThing[e]; t < firstThing[e + 1]; t++) {
      const f = thingsOf[t]
      for (const [c, members] of theirs[f] ?? []) {
        const others = members - (community[a] === c ? 1 : 0)
        if (others >= FEWEST && others >= PURE * (holders[f] + outside[f] - 1)) best.set(c, 1)
      }
    }
    for (const c of best.keys()) held.set(c, (held.get(c) ?? 0) + 1)
  }
  return held
}

export function median(values: number[]): number {
  values.sort((x, y) => x - y)
  return values[values.length >> 1] ?? 0
}

export function grow(graph: Graph, seeds: readonly Community[]): Community[] {
  const { accounts, firstExchange, firstHolder, exchangesOf, accountOf, keys } = graph
  let community = new Int32Array(accounts.length).fill(-1)
  seeds.forEach(({ members }, c) => {
    for (const a of members) community[a] = c
  })
  let held: number[] = []
  let theirs: Map<number, number>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // how many members of which community hold each thing
    theirs = []
    for (let f = 0; f < keys.length; f++) {
      let latest = -1
      for (let at = firstHolder[f]; at < firstHolder[f + 1]; at++) {
        const a = accountOf[exchangesOf[at]]
        if (a === latest) continue
        latest = a
        if (community[a] < 0) continue
        theirs[f] ??= new Map()
        theirs[f].set(community[a], (theirs[f].get(community[a]) ?? 0) + 1)
      }
    }
    const next = new Int32Array(accounts.length).fill(-1)
    held = Array.from({ length: accounts.length }, () => 0)
    for (let a = 0; a < accounts.length; a++)
      for (const [c, n] of heldOf(graph, community, theirs, a))
        if (
          n > held[a] ||
          (n === held[a] && (c === community[a] || (next[a] !== community[a] && c < next[a])))
        ) {
          held[a] = n
          next[a] = c
        }
    // those held by little, against the floor and against what holds the others
    const shareOf = (a: number) => held[a] / Math.max(1, firstExchange[a + 1] - firstExchange[a])
    const shares = seeds.map<number[]>(() => [])
    for (let a = 0; a < accounts.length; a++)
      if (next[a] >= 0 && held[a] >= FLOOR.exchanges) shares[next[a]].push(shareOf(a))
    const typical = shares.map(median)
    for (let a = 0; a < accounts.length; a++)
      if (
        next[a] >= 0 &&
        (held[a] < FLOOR.exchanges || shareOf(a) < Math.max(FLOOR.share, TYPICAL * typical[next[a]]))
      )
        next[a] = -1
    community = next
  }
  const grown = seeds.map(() => ({ members: [] as number[], held: [] as number[], things: [] as number[] }))
  for (let a = 0; a < accounts.length; a++) {
    if (community[a] < 0) continue
    grown[community[a]].members.push(a)
    grown[community[a]].held.push(held[a])
  }
  theirs.forEach((counts, f) => {
    for (const [c, n] of counts ?? [])
      if (n >= FEWEST + 1 && n >= PURE * (graph.holders[f] + graph.others[f])) grown[c].things.push(f)
  })
  return grown.filter(({ members }) => members.length > 1)
}
