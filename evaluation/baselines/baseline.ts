/** What a baseline is: from the prompts of an account to a score, calibrated on honest accounts alone. */
import type { Account } from '../logs.ts'
import type { Vector } from '../embed.ts'

export interface Baseline {
  readonly name: string
  /** Given honest accounts, answers the scorer: the higher, the more suspect. */
  calibrate(honest: readonly Account[]): (account: Account) => number
  /** The threshold of its own recipe, and what to call it; a row of its own shows what that one flags. */
  readonly published?: { readonly name: string; threshold(honest: readonly Account[]): number }
}

/** Windows of `size` prompts one after another; what does not fill one is one. */
export function windowsOf(vectors: readonly Vector[], size: number): (readonly Vector[])[] {
  if (vectors.length <= size) return [vectors]
  const windows: (readonly Vector[])[] = []
  for (let from = 0; from + size <= vectors.length; from += size)
    windows.push(vectors.slice(from, from + size))
  return windows
}

/** A fixed pseudo-random number in [0, 1) after another (mulberry32). */
export function randoms(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` vectors of the honest accounts together, with replacement. */
export function pooled(honest: readonly Account[], count: number, random: () => number): Vector[] {
  const all = honest.flatMap(({ vectors }) => vectors)
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)])
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
