/**
 * Public data sets as a filter of fingerprints: whether a prompt carries one of their items. An item is known by a few of
 * its runs of 13 tokens; which ones is decided by their hashes alone, so that the same ones are looked up whatever text
 * surrounds the item (sampling by hash, as in winnowing). The index is built by `npm run index` and comes out of KV
 * (standings/datasets.ts). Without one nothing is looked up.
 *
 * The filter is a 3-wise binary fuse filter (Graf and Lemire 2022) of 16-bit cells: 14 bits of fingerprint and 2 bits that
 * say which group of sets, at 18 bits a key. A run of no set hits one group by chance with 2^-16; two of at most about 128
 * with the same group are asked for: one long prompt in 130,000.
 *
 * Bytes, little-endian: magic `SWD1`, u32 seed, u32 cells of a segment, u32 segments, the cells, then names as JSON.
 */
import { mix, type Tokens } from './tokens.ts'

export const GROUPS = 4
export const MAGIC = 0x31445753
export const HEADER = 16
/** Tokens of a run. */
export const GRAM = 13
/** Runs of a prompt that are looked up: all of them in a short prompt, about so many in a long one. */
const PROBED = 128
const BASE = 0x9e3779b1
let top = 1
for (let i = 0; i < GRAM; i++) top = Math.imul(top, BASE)

/** A filter's shape: three segments that overlap, of a power of two of cells. */
export interface Shape {
  readonly seed: number
  readonly segment: number
  readonly segments: number
}

interface Index extends Shape {
  readonly cells: Uint16Array
}

export interface DatasetMatch {
  readonly group: number
  /** Names the item: the smallest of its hashes that were found. */
  readonly item: number
}

let index: Index | null = null

/** Cells where a key stands: `at[0]` to `at[2]`; `at[3]` is its fingerprint, with two bits left free for the group. */
export function placeKey(
  { seed, segment, segments }: Shape,
  first: number,
  second: number,
  at: { [i: number]: number },
): void {
  const a = mix(first ^ seed)
  const b = mix(second ^ a)
  const start = Math.floor((a / 2 ** 32) * segment * segments)
  at[0] = start
  at[1] = (start + segment) ^ (b & (segment - 1))
  at[2] = (start + 2 * segment) ^ ((b >>> 16) & (segment - 1))
  at[3] = (mix(b ^ BASE) << 2) & 0xffff
}

/** @throws {Error} where the bytes are no index; null takes the index away. */
export function loadDatasets(bytes: Uint8Array | null): void {
  if (!bytes) {
    index = null
    return
  }
  // a copy is aligned, wherever the bytes came from
  const { buffer } = Uint8Array.from(bytes)
  const [magic, seed, segment, segments] = new Uint32Array(buffer, 0, bytes.length < HEADER ? 0 : 4)
  const cells = segment * (segments + 2)
  if (magic !== MAGIC || !(HEADER + 2 * cells <= bytes.length) || segment > 65_536 || segment & (segment - 1))
    throw new Error('[stillwatch] these bytes are no index of data sets')
  index = { seed, segment, segments, cells: new Uint16Array(buffer, HEADER, cells) }
}

/** Calls `take` with two hashes of each run of tokens that is looked at. */
export function eachRun(
  { hash, size }: Tokens,
  most: number,
  take: (first: number, second: number) => void,
): void {
  const limit = (most / Math.max(1, size - GRAM + 1)) * 2 ** 32
  let rolling = 0
  for (let i = 0; i < size; i++) {
    rolling = Math.imul(rolling, BASE) + hash[i]
    if (i >= GRAM) rolling -= Math.imul(hash[i - GRAM], top)
    const first = mix(rolling)
    if (i < GRAM - 1 || first >= limit) continue
    let second = 0
    for (let k = i - GRAM + 1; k <= i; k++) second = Math.imul(second ^ hash[k], 0x01000193)
    take(first, mix(second))
  }
}

const at = new Float64Array(4)
const found = new Uint32Array(GROUPS)
const hits = new Uint8Array(GROUPS)

/** The item of a public set that these tokens carry, or null. */
export function findItem(tokens: Tokens): DatasetMatch | null {
  if (!index || tokens.size <= GRAM) return null
  const { cells } = index
  const shape = index
  hits.fill(0)
  let group = -1
  eachRun(tokens, PROBED, (first, second) => {
    placeKey(shape, first, second, at)
    const g = cells[at[0]] ^ cells[at[1]] ^ cells[at[2]] ^ at[3]
    if (g >= GROUPS || (hits[g] > 0 && first === found[g])) return
    if (hits[g] === 0 || first < found[g]) found[g] = first
    if (hits[g] > 0 && group < 0) group = g
    hits[g] = 1
  })
  return group < 0 ? null : { group, item: found[group] }
}
