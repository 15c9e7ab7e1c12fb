/**
 * The linker: takes facts as they come, answers which accounts are one operator's. Central, pure: no clock, no input or
 * output of its own; whoever runs it (an alarm, a replay, a test) tells it the facts and asks when it likes.
 *
 * Algorithm. Facts go into a ledger (a bounded sample of each account's exchanges), in parts by account. Asked, it has every account
 * vote on the things it holds (sieve.ts), and of those that look at all like a harvest's takes as many holders as it can look
 * at (choose.ts; all accounts, where it can). Of these it builds the inverted index, judges things and exchanges by their
 * company and wording (suspicion.ts), finds communities of accounts on what is suspect (communities.ts), joins those that are
 * one (merge.ts), grows them by what is theirs alone (grow.ts), takes apart what a phrase had chained, and keeps those whose
 * members together look like harvesting (campaigns.ts). Then everybody joins who holds enough of what is theirs (join.ts).
 * Networks, clients and organisations never link: they are named where they are shared beyond chance.
 *
 * Cost: taking facts is constant; an asking reads every kept record a few times, and has 10 to 20 microseconds of work for each
 * of the `budget` records that it looks at closer, whatever the holders of a thing.
 */
import { campaignOf, commonnessOf, isFlood, looksLikeHarvest, type Commonness } from './campaigns.ts'
import { choose, rank, vote, type Sample } from './choose.ts'
import { communitiesOf, type Community } from './communities.ts'
import type { AccountFacts } from './facts.ts'
import { graphOf, type Graph } from './graph.ts'
import { grow } from './grow.ts'
import { heldBy, typical } from './join.ts'
import { forget, sizeOf, tell, type Kept } from './ledger.ts'
import { HONEST, levelOf, type Level } from './level.ts'
import { merge } from './merge.ts'
import { notesOf, type Note } from './notes.ts'
import { createSieve } from './sieve.ts'
import { suspect } from './suspicion.ts'
import type { Campaign } from './types.ts'

/**
 * Levels of suspicion at which communities are looked for: mean levelled nats of a thing's company. Honest company lies at
 * -2.5; of things that three honest accounts hold, 1 in 1,500 reaches the first by chance, 1 in 25 the last.
 */
const LEVELS = [2, 1, 0.5] as const

/** Records that one linking looks at closer, unless told otherwise: a replay has more memory than an object (reporter.ts). */
const BUDGET = 250_000
/** Different things that a record brings, about: for the size of the sieve. */
const THINGS = 7

/** Everything it has to remember: survives structured cloning. */
export interface LinkerState {
  readonly accounts: readonly Kept[]
  readonly named: readonly Named[]
}

/** A group that was told before: its name stays with most of its members. */
interface Named {
  readonly id: string
  readonly accounts: readonly string[]
}

export interface Linker {
  take(facts: Iterable<AccountFacts>): void
  /** Campaigns and notes as of now, the largest first. */
  link(): Campaign[]
  /** Lets go of what is too old, reckoned from `now` (milliseconds since the epoch). */
  forget(now: number): void
  readonly accounts: number
  /** What is kept of each account. */
  readonly ledger: ReadonlyMap<string, Kept>
  /** Keyed hashes of what reviewers named as a known app's: they count for nothing from now on, in place of those before. */
  know(things: Iterable<number>): void
  save(): LinkerState
}

/**
 * The name under which most of these were told before, else one of their earliest member whose name is free: what was one
 * group may have come apart, and the larger part keeps its name.
 */
function nameOf(
  { members, kind }: Omit<Campaign, 'id'>,
  ledger: ReadonlyMap<string, Kept>,
  named: readonly Named[],
  taken: ReadonlySet<string>,
): string {
  const inside = new Set(members.map(({ account }) => account))
  let best = ''
  let most = 0
  for (const { id, accounts } of named) {
    let n = 0
    for (const account of accounts) if (inside.has(account)) n++
    if (n > most && 2 * n > accounts.length && !taken.has(id)) {
      best = id
      most = n
    }
  }
  if (best !== '') return best
  const firstOf = (account: string) => ledger.get(account)!.first
  return members
    .map(({ account }) => account)
    .sort((a, b) => firstOf(a) - firstOf(b) || (a < b ? -1 : 1))
    .map((account) => `${kind}-${account}`)
    .find((name) => !taken.has(name))!
}

/** A community's parts, where it is several that a phrase or an account in both had joined. */
function partsOf(graph: Graph, { members, things }: Community): Community[] {
  const inside = new Set(members)
  const theirs = new Set(things)
  const { thingsOf } = graph
  return merge(
    graph,
    communitiesOf(graph, (a, t) => inside.has(a) && theirs.has(thingsOf[t])),
  )
}

/**
 * Communities grown from these seeds, beside those found before: joined where they are one, and kept apart where that floods, so
 * that the ordinary people in between do not hold several operators together.
 */
function drained(graph: Graph, found: readonly Community[], seeds: readonly Community[]): Community[] {
  const joined = merge(graph, seeds)
  const grown = grow(graph, [...found, ...joined])
  const floods = grown.filter((one) => isFlood(graph, one))
  if (floods.length === 0) return grown
  const wet = new Set(floods.flatMap(({ members }) => members))
  const isWet = ({ members }: Community) => 2 * members.filter((a) => wet.has(a)).length > members.length
  return grow(graph, [...found, ...joined.filter((one) => !isWet(one)), ...seeds.filter(isWet)]).filter(
    (one) => !isFlood(graph, one),
  )
}

/**
 * Communities that together look like harvesting, the surest first: what is found at a high level of suspicion is set
 * aside before less is asked of the rest, so that nothing doubtful is mixed into it.
 */
function campaignsIn(graph: Graph, common: Commonness): Community[] {
  const company = suspect(graph)
  const { placeOf } = graph
  let found: Community[] = []
  for (const level of LEVELS) {
    const taken = new Set(found.flatMap(({ members }) => members))
    const seeds = communitiesOf(graph, (a, t) => company[placeOf[t]] >= level && !taken.has(a))
    const grown = drained(graph, found, seeds)
    const parts = grown.flatMap((one) => {
      const several = partsOf(graph, one)
      return several.length > 1 ? several : [one]
    })
    found = (parts.length > grown.length ? grow(graph, parts) : grown).filter((one) =>
      looksLikeHarvest(graph, one, common),
    )
  }
  return found
}

function notedAs({ kind, members }: Note): Omit<Campaign, 'id'> {
  return {
    kind,
    score: 0,
    nats: HONEST.mean,
    members: members.map(({ account, size, nats }) => ({ account, held: 0, exchanges: size, nats })),
    bonds: kind === 'relay' ? [] : [{ kind: 'organisation', members: members.length, expected: 0 }],
    things: [],
    first: members.reduce((first, kept) => Math.min(first, kept.first), Number.POSITIVE_INFINITY),
    last: members.reduce((last, kept) => Math.max(last, kept.last), 0),
  }
}

export function createLinker(state?: LinkerState, budget = BUDGET): Linker {
  const ledger = new Map<string, Kept>()
  for (const kept of state?.accounts ?? [])
    ledger.set(kept.account, { ...kept, records: kept.records.slice() })
  let named: readonly Named[] = state?.named ?? []
  let apps: ReadonlySet<number> = new Set()

  /** What a linking looks at. */
  function sampled(level: Level): Sample {
    const records = sizeOf(ledger)
    if (records <= budget) {
      const accounts = [...ledger.values()]
      return { accounts, whole: accounts, holders: null, most: Number.POSITIVE_INFINITY }
    }
    const sieve = createSieve(THINGS * records)
    vote(sieve, ledger.values(), level, apps)
    return choose(sieve, rank(sieve, ledger.values(), apps), budget)
  }

  /** With everybody who belongs to it, where the linking looked at some of them alone. */
  function completed(found: readonly Omit<Campaign, 'id'>[]): Omit<Campaign, 'id'>[] {
    const of = new Map(found.flatMap(({ things }, c) => things.map((thing) => [thing, c] as const)))
    return typical(heldBy(of, ledger.values()), found.length).map((joined, c) => ({
      ...found[c],
      members: joined.map(({ kept: { account, size, nats }, held }) => ({
        account,
        held,
        exchanges: size,
        nats,
      })),
      first: joined.reduce((first, { kept }) => Math.min(first, kept.first), found[c].first),
      last: joined.reduce((last, { kept }) => Math.max(last, kept.last), found[c].last),
    }))
  }

  return {
    ledger,
    know(things) {
      apps = new Set(things)
    },
    get accounts() {
      return ledger.size
    },
    take(facts) {
      for (const one of facts) tell(ledger, one)
    },
    link() {
      const level = levelOf(ledger.values())
      const sample = sampled(level)
      const graph = graphOf(sample, level, apps)
      const common = commonnessOf(graph)
      let found = campaignsIn(graph, common).map((one) => campaignOf(graph, one, common))
      if (sample.holders) found = completed(found)
      const inside = new Set(found.flatMap(({ members }) => members.map(({ account }) => account)))
      for (const note of notesOf(ledger.values())) {
        // what is a campaign already needs no note
        if (note.members.filter(({ account }) => inside.has(account)).length * 2 <= note.members.length)
          found.push(notedAs(note))
      }
      found.sort((a, b) => b.members.length - a.members.length || b.score - a.score)
      const taken = new Set<string>()
      const campaigns = found.map((one) => {
        const id = nameOf(one, ledger, named, taken)
        taken.add(id)
        return { id, ...one }
      })
      named = campaigns.map(({ id, members }) => ({ id, accounts: members.map(({ account }) => account) }))
      return campaigns
    },
    forget(now) {
      forget(ledger, now)
    },
    save: () => ({
      accounts: [...ledger.values()].map((kept) => ({ ...kept, records: kept.records.slice() })),
      named,
    }),
  }
}
