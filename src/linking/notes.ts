/**
 * Groups that are no campaigns but worth a note: one customer with many keys, and relays that pass many users through few
 * accounts. Families, offices and universities behind one address are neither, for an address alone says nothing here.
 */
import { FIELD, RECORD, SAMPLES } from './facts.ts'
import type { Kept } from './ledger.ts'

/** Keys of one organisation from which on a note is made, and the share of them that must run the same app. */
const KEYS = 20
const SAME_APP = 0.8
/** A conversation that goes on at another account within this many minutes; so many of them make a relay. */
const HANDED_ON = 30
const CONVERSATIONS = 5
/** A beginning that more accounts share is a common phrase, not a conversation. */
const COMMON = 20

export interface Note {
  readonly kind: 'one-customer' | 'relay'
  readonly members: readonly number[]
}

/** What an app is known by: a system prompt, a template's shingles, a set of tools. */
const APP = [FIELD.system, FIELD.tools, ...Array.from({ length: SAMPLES }, (_, i) => FIELD.samples + i)]

function customers(accounts: readonly Kept[]): Note[] {
  const byOrg = new Map<number, number[]>()
  accounts.forEach(({ records, size }, a) => {
    const orgs = new Set<number>()
    for (let i = 0; i < size; i++) orgs.add(records[i * RECORD + FIELD.org])
    for (const org of orgs) if (org !== 0) byOrg.set(org, [...(byOrg.get(org) ?? []), a])
  })
  const notes: Note[] = []
  for (const members of byOrg.values()) {
    if (members.length < KEYS) continue
    const holders = new Map<number, number>()
    for (const a of members) {
      const { records, size } = accounts[a]
      const things = new Set<number>()
      for (let i = 0; i < size; i++) for (const field of APP) things.add(records[i * RECORD + field])
      for (const thing of things) if (thing !== 0) holders.set(thing, (holders.get(thing) ?? 0) + 1)
    }
    if (Math.max(0, ...holders.values()) >= SAME_APP * members.length)
      notes.push({ kind: 'one-customer', members })
  }
  return notes
}

function relays(accounts: readonly Kept[]): Note[] {
  const byRoot = new Map<number, Map<number, number[]>>()
  accounts.forEach(({ records, size }, a) => {
    for (let i = 0; i < size; i++) {
      const root = records[i * RECORD + FIELD.root]
      if (root === 0) continue
      const at = byRoot.get(root) ?? new Map<number, number[]>()
      byRoot.set(root, at)
      at.set(a, [...(at.get(a) ?? []), records[i * RECORD]])
    }
  })
  // pairs of accounts between which conversations are handed on
  const pairs = new Map<string, number>()
  for (const holders of byRoot.values()) {
    if (holders.size < 2 || holders.size > COMMON) continue
    const list = [...holders]
    for (let i = 0; i < list.length; i++)
      for (let k = i + 1; k < list.length; k++) {
        const near = list[i][1].some((x) => list[k][1].some((y) => Math.abs(x - y) <= HANDED_ON))
        const key = `${list[i][0]} ${list[k][0]}`
        pairs.set(key, (pairs.get(key) ?? 0) + (near ? 1 : -1))
      }
  }
  const root = new Map<number, number>()
  const find = (a: number): number => {
    const up = root.get(a) ?? a
    return up === a ? a : find(up)
  }
  for (const [key, n] of pairs) {
    if (n < CONVERSATIONS) continue
    const [a, b] = key.split(' ').map(Number)
    root.set(find(b), find(a))
    if (!root.has(find(a))) root.set(find(a), find(a))
  }
  const groups = new Map<number, number[]>()
  for (const a of root.keys()) groups.set(find(a), [...(groups.get(find(a)) ?? []), a])
  return [...groups.values()].map((members) => ({ kind: 'relay', members: members.sort((x, y) => x - y) }))
}

export function notesOf(accounts: readonly Kept[]): Note[] {
  return [...customers(accounts), ...relays(accounts)]
}
