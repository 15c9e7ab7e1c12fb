/**
 * Joins communities that are one: label propagation may leave two halves of one template apart. Two are one where a good
 * part of what holds each is held by the other as well, in both directions: so a small community that shares a
 * phrase with a large one is not drawn in.
 */
import type { Community } from './communities.ts'
import type { Graph } from './graph.ts'

/** Least share of each one's held exchanges that must hold things of the other. */
const COHESION = 0.25
/** Members of the other that must hold a thing. */
const HOLDERS = 2
const ROUNDS = 4

/** For each two communities: the share of the first's held exchanges that hold things of the second. */
function cohesions(graph: Graph, communities: readonly Community[]): Map<number, number>[] {
  const { firstExchange, firstThing, thingsOf, firstHolder, exchangesOf, accountOf } = graph
  const of = new Map<number, number>()
  communities.forEach(({ members }, c) => {
    for (const a of members) of.set(a, c)
  })
  const holders = new Map<number, Map<number, number>>()
  for (const { things } of communities)
    for (const f of things) {
      const counts = new Map<number, number>()
      let latest = -1
      for (let at = firstHolder[f]; at < firstHolder[f + 1]; at++) {
        const a = accountOf[exchangesOf[at]]
        const c = of.get(a)
        if (a !== latest && c !== undefined) counts.set(c, (counts.get(c) ?? 0) + 1)
        latest = a
      }
      holders.set(f, counts)
    }
  return communities.map(({ members }, own) => {
    const crossed = new Map<number, number>()
    let held = 0
    for (const a of members)
      for (let e = firstExchange[a]; e < firstExchange[a + 1]; e++) {
        const others = new Set<number>()
        for (let t = firstThing[e]; t < firstThing[e + 1]; t++)
          for (const [c, n] of holders.get(thingsOf[t]) ?? []) if (n >= HOLDERS) others.add(c)
        if (others.has(own)) held++
        for (const c of others) if (c !== own) crossed.set(c, (crossed.get(c) ?? 0) + 1)
      }
    return new Map([...crossed].map(([c, n]) => [c, n / Math.max(1, held)]))
  })
}

export function merge(graph: Graph, communities: readonly Community[]): Community[] {
  let list = [...communities]
  for (let round = 0; round < ROUNDS; round++) {
    const shares = cohesions(graph, list)
    const up = list.map((_, c) => c)
    const find = (c: number): number => (up[c] === c ? c : (up[c] = find(up[c])))
    shares.forEach((others, c) => {
      for (const [d, share] of others)
        if (share >= COHESION && (shares[d].get(c) ?? 0) >= COHESION)
          up[Math.max(find(c), find(d))] = Math.min(find(c), find(d))
    })
    const groups = Map.groupBy(list, (_, c) => find(c))
    if (groups.size === list.length) break
    list = [...groups.values()].map((parts) => ({
      members: parts.flatMap(({ members }) => members),
      held: parts.flatMap(({ held }) => held),
      things: [...new Set(parts.flatMap(({ things }) => things))],
    }))
  }
  return list
}
