/** What the linker answers. Types only. */
import type { CampaignReport } from '../types.ts'
import type { AccountFacts } from './facts.ts'

/** Why accounts are one group; each kind of evidence by itself. */
export interface Bond {
  readonly kind:
    | 'content'
    | 'harvest'
    | 'hand-over'
    | 'synchrony'
    | 'end-users'
    | 'client'
    | 'organisation'
    | 'network'
  /** Members that it holds. */
  readonly members: number
  /** How many members it would hold by chance, reckoned from how common the shared thing is among all accounts. */
  readonly expected: number
}

export interface Member {
  readonly account: string
  /** Told exchanges by which it is held, of how many. */
  readonly held: number
  readonly exchanges: number
  /** Nats of its own latest verdict. */
  readonly nats: number | null
}

export interface Campaign {
  /** Stays the same while the group lives on: named for its earliest member. */
  readonly id: string
  /** `campaign` is an alarm, the others are notes: nothing of theirs looks like harvesting. */
  readonly kind: 'campaign' | 'one-customer' | 'relay'
  /** 0 to 1: one minus the chance that a group of honest accounts is suspected so, by the linker's own measure. */
  readonly score: number
  /** Mean levelled nats of the members (level.ts), weighed by how much of each is the campaign's. */
  readonly nats: number
  readonly members: readonly Member[]
  readonly bonds: readonly Bond[]
  /** Keyed hashes of the things that hold it, most widely held first: what a member's first matching request is known by. */
  readonly things: readonly number[]
  /** Milliseconds since the epoch: the first and the latest told exchange of any member. */
  readonly first: number
  readonly last: number
}

/** What links accounts: pure, in memory. */
export interface AccountLinker {
  take(facts: readonly AccountFacts[]): void
  /** It holds as much as it can, and remembers less long than it should. */
  readonly full: boolean
  /** These things (`SharedThing.name` as a number) are apps that many use: they link nobody. */
  know(things: Iterable<number>): void
  /** Campaigns that are new or have changed since the last report. Members are named once. */
  report(at: number): readonly CampaignReport[]
  /** All that it knows, for another one to begin with. */
  state(): Uint8Array
}
