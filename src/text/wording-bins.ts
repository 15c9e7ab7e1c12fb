/** Bins that prompts are sorted into by how they are worded, and what is read off them. */

/** Edges of the bins, in nats of one prompt's wording. */
export const WORDING_EDGES = [-2, -1, 0, 0.8, 1.6, 2.6] as const
export const WORDING_BINS = WORDING_EDGES.length + 1
/** What a prompt of each bin counts as, in nats. */
const MIDDLES = [-3, -1.5, -0.5, 0.4, 1.2, 2.1, 3.3] as const

/** The bin of a prompt's wording. */
export function wordingBin(nats: number): number {
  let bin = 0
  while (bin < WORDING_EDGES.length && nats >= WORDING_EDGES[bin]) bin++
  return bin
}

/** How the prompts of a lane lean, from the counts of its bins. */
export interface Leaning {
  /** Nats of an average prompt. */
  readonly mean: number
  /** Square roots of the shares of prompts that lean towards a harvest, and strongly: between none and a twentieth lies more than between half and all. */
  readonly leaning: number
  readonly strong: number
}

/** Reads the bins; `at(bin)` is how many prompts fell into it, `n` how many there were. */
export function leaningOf(at: (bin: number) => number, n: number): Leaning {
  let sum = 0
  let leaning = 0
  let strong = 0
  for (let bin = 0; bin < WORDING_BINS; bin++) {
    const count = at(bin)
    sum += count * MIDDLES[bin]
    if (bin >= 4) leaning += count
    if (bin >= 6) strong += count
  }
  const share = (count: number) => (n === 0 ? 0 : Math.sqrt(Math.min(1, count / n)))
  return { mean: n === 0 ? 0 : sum / n, leaning: share(leaning), strong: share(strong) }
}
