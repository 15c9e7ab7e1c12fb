/** A prompt as a vector: signed feature hashing of its 1- and 2-grams into 1,024 dimensions, of length 1, kept sparse. */
import { mix, newTokens, tokenize } from '../src/text/tokens.ts'

export const DIMENSIONS = 1024

export interface Vector {
  readonly at: Uint16Array
  readonly by: Float32Array
}

const tokens = newTokens()
const dense = new Float64Array(DIMENSIONS)

export function embed(text: string): Vector {
  tokens.size = 0
  tokenize(text, 0, text.length, tokens)
  const touched = new Set<number>()
  const add = (hash: number) => {
    const at = (hash >>> 1) % DIMENSIONS
    touched.add(at)
    dense[at] += hash & 1 ? 1 : -1
  }
  for (let i = 0; i < tokens.size; i++) {
    add(mix(tokens.hash[i]))
    if (i > 0) add(mix(Math.imul(tokens.hash[i - 1], 31) + tokens.hash[i]))
  }
  const used = [...touched].filter((at) => dense[at] !== 0)
  let square = 0
  for (const at of used) square += dense[at] ** 2
  const by = Float32Array.from(used, (at) => dense[at] / Math.sqrt(square))
  for (const at of touched) dense[at] = 0
  return { at: Uint16Array.from(used), by }
}

/** Spreads a vector over all dimensions, so that many sparse ones can be held against it. */
export function spread({ at, by }: Vector, out: Float32Array): Float32Array {
  out.fill(0)
  for (let i = 0; i < at.length; i++) out[at[i]] = by[i]
  return out
}

/** The cosine of a spread vector and a sparse one. */
export function cosine(one: Float32Array, { at, by }: Vector): number {
  let sum = 0
  for (let i = 0; i < at.length; i++) sum += one[at[i]] * by[i]
  return sum
}
