/** From the items of public sets to the index: which runs of tokens stand for an item. */
import { eachRun, GRAM, GROUPS } from '../text/datasets.ts'
import { newTokens, tokenize } from '../text/tokens.ts'
import { buildFilter, type Key } from './fuse-filter.ts'

/** Runs that stand for an item. */
const ANCHORS = 4
/** Of so many candidates those are left out that many items have: they are a set's template, and anybody's. */
const CANDIDATES = 12
const SHARED = 2

export interface DatasetItems {
  readonly name: string
  readonly items: readonly string[]
}

export interface BuiltIndex {
  readonly bytes: Uint8Array
  readonly keys: number
  /** By name: items that the index knows, and items too short or too common to be known by. */
  readonly sets: Readonly<Record<string, { readonly known: number; readonly left: number }>>
}

const tokens = newTokens()
const nameOf = ({ first, second }: Omit<Key, 'group'>) => first * 2 ** 20 + (second >>> 12)

/** The runs with the smallest hashes, smallest first: those that a longer text around them still samples. */
function candidatesOf(text: string): Omit<Key, 'group'>[] {
  tokens.size = 0
  tokenize(text, 0, text.length, tokens)
  const runs = new Map<number, Omit<Key, 'group'>>()
  if (tokens.size > GRAM)
    eachRun(tokens, Number.POSITIVE_INFINITY, (first, second) =>
      runs.set(nameOf({ first, second }), { first, second }),
    )
  return [...runs.values()].sort((a, b) => a.first - b.first).slice(0, CANDIDATES)
}

/** @throws {Error} where there are more sets than the index can tell apart. */
export function buildIndex(sets: readonly DatasetItems[]): BuiltIndex {
  const names = [...new Set(sets.map(({ name }) => name))]
  if (names.length > GROUPS) throw new Error(`an index tells ${GROUPS} names apart, not ${names.length}`)
  const seen = new Map<number, number>()
  const items = sets.flatMap(({ name, items: texts }) =>
    // the same item twice is one item
    [...new Set(texts)].map((text) => ({ name, runs: candidatesOf(text) })),
  )
  for (const { runs } of items)
    for (const run of runs) seen.set(nameOf(run), (seen.get(nameOf(run)) ?? 0) + 1)
  const keys = new Map<number, Key>()
  const counts = Object.fromEntries(names.map((name) => [name, { known: 0, left: 0 }]))
  for (const { name, runs } of items) {
    const own = runs.filter((run) => seen.get(nameOf(run))! <= SHARED).slice(0, ANCHORS)
    // one run alone would never be enough to be found by
    if (own.length < 2) {
      counts[name].left++
      continue
    }
    counts[name].known++
    for (const run of own)
      if (!keys.has(nameOf(run))) keys.set(nameOf(run), { ...run, group: names.indexOf(name) })
  }
  return { bytes: buildFilter([...keys.values()], names), keys: keys.size, sets: counts }
}
