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
  readonly members: readonly Kept[]
}

/** What an app is known by: a system prompt, a template's shingles, a set of tools. */
const APP = [FIELD.system, FIELD.tools, ...Array.from({ length: SAMPLES }, (_, i) => FIELD.samples + i)]

/** The list under a key, made where there is none. */
function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key)
  if (!list) lists.set(key, (list = []))
  return list
}

function customers(accounts: readonly Kept[]): Note[] {
  const byOrg = new Map<number, Kept[]>()
  const orgs = new Set<number>()
  for (const kept of accounts) {
    orgs.clear()
    for (let i = 0; i < kept.size; i++) orgs.add(kept.records[i * RECORD + FIELD.org])
    for (const org of orgs) if (org !== 0) listIn(byOrg, org).push(kept)
  }
  const notes: Note[] = []
  for (const members of byOrg.values()) {
    if (members.length < KEYS) continue
    const holders = new Map<number, number>()
    for (const { records, size } of members) {
      const things = new Set<number>()
      for (let i = 0; i < size; i++) for (const field of APP) things.add(records[i * RECORD + field])
      for (const thing of things) if (thing !== 0) holders.set(thing, (holders.get(thing) ?? 0) + 1)
    }
    let most = 0
    for (const n of holders.values()) most = Math.max(most, n)
    if (most >= SAME_APP * members.length) notes.push({ kind: 'one-customer', members })
  }
  return notes
}

/** Conversations that went on at two accounts or more, and those few that each of them had: minutes by account. */
function wandering(accounts: readonly Kept[]): Map<number, Map<number, number[]>> {
  // which account a conversation was first seen at, by the end of its hash: nearly all stay where they are, and need no list
  const cells = 2 ** Math.ceil(Math.log2(64 + 4 * accounts.length))
  const first = new Uint32Array(cells)
  const moved = new Uint8Array(cells)
  const each = (at: (cell: number, a: number, root: number, minute: number) => void) =>
    accounts.forEach(({ records, size }, a) => {
      for (let i = 0; i < size; i++) {
        const root = records[i * RECORD + FIELD.root]
        if (root !== 0) at(root & (cells - 1), a, root, records[i * RECORD + FIELD.minute])
      }
    })
  each((cell, a) => {
    if (first[cell] === 0) first[cell] = a + 1
    else if (first[cell] !== a + 1) moved[cell] = 1
  })
  const byRoot = new Map<number, Map<number, number[]>>()
  each((cell, a, root, minute) => {
    if (moved[cell] === 0) return
    let at = byRoot.get(root)
    if (!at) byRoot.set(root, (at = new Map<number, number[]>()))
    listIn(at, a).push(minute)
  })
  return byRoot
}

function relays(accounts: readonly Kept[]): Note[] {
  // pairs of accounts between which conversations are handed on
  const pairs = new Map<string, number>()
  for (const holders of wandering(accounts).values()) {
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
  return [...Map.groupBy(root.keys(), find).values()].map((members) => ({
    kind: 'relay',
    members: members.sort((x, y) => x - y).map((a) => accounts[a]),
  }))
}

/** Sorted by name first, so that the order of the telling leaves no trace. */
export function notesOf(accounts: Iterable<Kept>): Note[] {
  const sorted = [...accounts].sort((a, b) => (a.account < b.account ? -1 : 1))
  return [...customers(sorted), ...relays(sorted)]
}
