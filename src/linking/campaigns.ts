/** From communities to what is told of them: tested as a group, with the bonds that hold them. Pure. */
import type { Community } from './communities.ts'
import { FIELD, RECORD } from './facts.ts'
import type { Graph } from './graph.ts'
import type { Kept } from './ledger.ts'
import { HONEST } from './level.ts'
import { synchrony } from './synchrony.ts'
import type { Bond, Campaign } from './types.ts'

/** Fewest members of a campaign. */
export const SMALLEST = 8
/** And of those with a verdict: the others are taken along. */
const JUDGED = 5
/**
 * The chance, at most, that a group of honest accounts of this size, held together by suspect things, is pooled to so much.
 * What is sent may be public, or an app's; so groups that nothing of an operator's marks (`marked`) must look so as 1 honest one in
 * 200 does, those marked as 1 in 15.
 */
const CHANCE = { content: 0.005, marked: 1 / 15 } as const
/**
 * Honest groups differ: by `BETWEEN`, the standard deviation between the apps of different groups (verdicts 1.7, wording 0.7), and
 * by `HONEST.deviation` between accounts of one; so a small group has to look worse than a large one.
 */
const BETWEEN = 1.85
/** A shared network, client or purse is named where this many members have it, and so many times what chance gives. */
const NAMED = { members: 3, ratio: 8 } as const
/**
 * An operator's mark: a purse, a tool or a network of its own that at least this share of the members has. What nearly all have
 * is none: one organisation is a customer with many keys, and one client is an app.
 */
const MARK = { least: 0.2, most: 0.8 } as const
/** A group is none where chance would hold this share of its members: of operators' groups it holds 1 in 100. */
const FLOOD = 0.1
/** Standard deviations of coincidence that count as synchrony. */
const SYNCHRONOUS = 5
/** An account that speaks for so many end users carries customers' traffic. */
const CUSTOMERS = 5
/** Things told of a campaign. */
const MOST_THINGS = 256

export interface Pooled {
  readonly nats: number
  /** Members that have a verdict. */
  readonly judged: number
}

/**
 * Mean nats of the members, each by the square of the share of it that is the community's: who asks for little else speaks for
 * it most. And how what they ask in common is worded, all exchanges alike.
 */
export function pooled(graph: Graph, { members, held, things }: Community): Pooled {
  const { nats, firstExchange, wording, firstHolder, exchangesOf, accountOf } = graph
  let weights = 0
  let sum = 0
  let judged = 0
  members.forEach((a, i) => {
    if (Number.isNaN(nats[a])) return
    const share = held[i] / (firstExchange[a + 1] - firstExchange[a])
    weights += share * share
    sum += share * share * nats[a]
    judged++
  })
  const inside = new Set(members)
  const common = new Set<number>()
  for (const f of things)
    for (let at = firstHolder[f]; at < firstHolder[f + 1]; at++)
      if (inside.has(accountOf[exchangesOf[at]])) common.add(exchangesOf[at])
  let worded = 0
  for (const e of common) worded += wording[e]
  return {
    nats: (weights === 0 ? HONEST.mean : sum / weights) + worded / Math.max(1, common.size),
    judged,
  }
}

/** Whether these look more like harvesting than an honest group of as many would. */
export function looksLikeHarvest(graph: Graph, community: Community, common: Commonness): boolean {
  const { nats, judged } = pooled(graph, community)
  const { members } = community
  if (members.length < SMALLEST || judged < JUDGED) return false
  const chance = chanceOf(nats, judged)
  return chance <= CHANCE.content || (chance <= CHANCE.marked && marked(graph, members, common))
}

/** The chance that an honest group of this size is pooled to so much: the upper tail of the normal distribution. */
export function chanceOf(nats: number, members: number): number {
  const z = (nats - HONEST.mean) / Math.sqrt(BETWEEN ** 2 + HONEST.deviation ** 2 / members)
  if (z <= 0) return 0.5
  // Abramowitz and Stegun 26.2.17, to 7 digits
  const t = 1 / (1 + 0.2316419 * z)
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (tail * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}

function valuesOf({ records, size }: Kept, field: number): Set<number> {
  const values = new Set<number>()
  for (let i = 0; i < size; i++)
    if (records[i * RECORD + field] !== 0) values.add(records[i * RECORD + field])
  return values
}

/** How many accounts have each value of a field. */
function commonness(accounts: readonly Kept[], field: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const kept of accounts)
    for (const value of valuesOf(kept, field)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const SHARED = [
  ['organisation', FIELD.org],
  ['client', FIELD.ja4],
  ['network', FIELD.network],
] as const

/** What all accounts have of the fields that bonds look at; reckoned once for all campaigns. */
export type Commonness = ReadonlyMap<string, ReadonlyMap<number, number>>
export const commonnessOf = ({ accounts }: Graph): Commonness =>
  new Map(SHARED.map(([kind, field]) => [kind, commonness(accounts, field)]))

/** What of an organisation, a client, a network the members share far beyond chance: the widest of each. */
function sharedBeyondChance({ accounts }: Graph, members: readonly number[], common: Commonness): Bond[] {
  const bonds: Bond[] = []
  const own = members.map((a) => accounts[a])
  for (const [kind, field] of SHARED) {
    let best: Bond | null = null
    for (const [value, n] of commonness(own, field)) {
      const chance =
        (members.length * (common.get(kind)!.get(value)! - n)) / Math.max(1, accounts.length - members.length)
      if (n >= NAMED.members && n >= NAMED.ratio * chance && (!best || n > best.members))
        best = { kind, members: n, expected: chance }
    }
    if (best) bonds.push(best)
  }
  return bonds
}

const minutesOf = ({ accounts }: Graph, members: readonly number[]) =>
  members.map((a) => [...valuesOf(accounts[a], FIELD.minute)])

/** Whether they work in the same minutes, or take turns, beyond chance. */
const synchronous = (graph: Graph, members: readonly number[]) =>
  Math.abs(synchrony(minutesOf(graph, members))) >= SYNCHRONOUS

/** Whether more than what they ask ties the members to one operator. */
function marked(graph: Graph, members: readonly number[], common: Commonness): boolean {
  return (
    sharedBeyondChance(graph, members, common).some(
      ({ members: n }) => n >= MARK.least * members.length && n <= MARK.most * members.length,
    ) || synchronous(graph, members)
  )
}

/** How many of the members would be held by chance, were they as others are: by how often others' exchanges hold these things. */
function expectedByChance(graph: Graph, { members, things }: Community): number {
  const { firstExchange, accountOf, firstHolder, exchangesOf } = graph
  const inside = new Set(members)
  const hits = new Set<number>()
  for (const f of things)
    for (let at = firstHolder[f]; at < firstHolder[f + 1]; at++)
      if (!inside.has(accountOf[exchangesOf[at]])) hits.add(exchangesOf[at])
  const asked = members.reduce((sum, a) => sum + firstExchange[a + 1] - firstExchange[a], 0)
  const rate = hits.size / Math.max(1, accountOf.length - asked)
  let expected = 0
  for (const a of members) {
    const mean = rate * (firstExchange[a + 1] - firstExchange[a])
    expected += 1 - Math.exp(-mean) * (1 + mean + (mean * mean) / 2)
  }
  return expected
}

/** Whether what holds a group is what everybody asks: it has grown through common things into several. */
export function isFlood(graph: Graph, community: Community): boolean {
  return expectedByChance(graph, community) > FLOOD * community.members.length
}

function bondsOf(graph: Graph, community: Community, common: Commonness): Bond[] {
  const { accounts } = graph
  const { members } = community
  const bonds: Bond[] = []
  const expected = expectedByChance(graph, community)
  bonds.push({ kind: 'content', members: members.length, expected })
  bonds.push({
    kind: 'harvest',
    members: members.filter((a) => graph.nats[a] > 0).length,
    expected: members.length * chanceOf(0, 1),
  })
  bonds.push(...sharedBeyondChance(graph, members, common))
  if (synchronous(graph, members)) bonds.push({ kind: 'synchrony', members: members.length, expected: 0 })
  // one sweep handed out: prompts of the members that nobody else of them sends
  const prompts = commonness(
    members.map((a) => accounts[a]),
    FIELD.prompt,
  )
  const alone = members.filter((a) =>
    [...valuesOf(accounts[a], FIELD.prompt)].every((prompt) => prompts.get(prompt) === 1),
  )
  if (alone.length >= members.length / 2)
    bonds.push({ kind: 'hand-over', members: alone.length, expected: 0 })
  const reselling = members.filter((a) => valuesOf(accounts[a], FIELD.endUser).size >= CUSTOMERS).length
  if (reselling >= members.length / 2) bonds.push({ kind: 'end-users', members: reselling, expected: 0 })
  return bonds
}

export function campaignOf(graph: Graph, community: Community, common: Commonness): Omit<Campaign, 'id'> {
  const { accounts, firstExchange, holders, keys } = graph
  const { members, held, things } = community
  const { nats, judged } = pooled(graph, community)
  return {
    kind: 'campaign',
    score: 1 - chanceOf(nats, Math.max(1, judged)),
    nats,
    members: members.map((a, i) => ({
      account: accounts[a].account,
      held: held[i],
      exchanges: firstExchange[a + 1] - firstExchange[a],
      nats: accounts[a].nats,
    })),
    bonds: bondsOf(graph, community, common),
    things: [...things]
      .sort((f, g) => holders[g] - holders[f] || keys[f] - keys[g])
      .slice(0, MOST_THINGS)
      .map((f) => keys[f]),
    first: members.reduce((first, a) => Math.min(first, accounts[a].first), Number.POSITIVE_INFINITY),
    last: members.reduce((last, a) => Math.max(last, accounts[a].last), 0),
  }
}
