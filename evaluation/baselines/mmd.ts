import { cosine, DIMENSIONS, spread, type Vector } from '../embed.ts'
import type { Account } from '../logs.ts'
import { pooled, quantile, randoms, windowsOf, type Baseline } from './baseline.ts'

const one = new Float32Array(DIMENSIONS)
/** The kernel is read off a table: squared distances of vectors of length 1 lie between 0 and 4. */
const STEPS = 4096

function kernelOf(median: number): (alike: number) => number {
  const table = Float64Array.from({ length: STEPS + 1 }, (_, i) => {
    const square = (4 * i) / STEPS
    return [0.5, 1, 2, 4].reduce((sum, times) => sum + Math.exp(-square / (2 * (times * median) ** 2)), 0)
  })
  return (alike) => table[Math.round(((2 - 2 * alike) / 4) * STEPS)]
}

function within(window: readonly Vector[], kernel: (alike: number) => number): number {
  let sum = 0
  window.forEach((vector, i) => {
    spread(vector, one)
    for (let k = 0; k < i; k++) sum += kernel(cosine(one, window[k]))
  })
  return window.length < 2 ? 0 : (2 * sum) / (window.length * (window.length - 1))
}

/**
 * MMD: unbiased squared maximum mean discrepancy from honest references, a sum of four Gaussian kernels. The recipe has 20
 * references and 1,000 null draws; at 1,500 there are `references` and `draws` of them, for time.
 */
export function mmd(size: number, references: number, draws: number): Baseline {
  function prepare(honest: readonly Account[]) {
    const random = randoms(11)
    const left = pooled(honest, 2000, random)
    const right = pooled(honest, 2000, random)
    const distances = left.map((vector, i) =>
      Math.sqrt(Math.max(0, 2 - 2 * cosine(spread(vector, one), right[i]))),
    )
    const kernel = kernelOf(quantile(distances, 0.5))
    const held = Array.from({ length: references }, () => pooled(honest, size, random))
    const own = held.reduce((sum, window) => sum + within(window, kernel), 0) / references
    const others = held.flat()
    // how near a prompt is to all references does not depend on its window: reckoned once
    const near = new Map<Vector, number>()
    const nearness = (vector: Vector) => {
      let mean = near.get(vector)
      if (mean === undefined) {
        spread(vector, one)
        let sum = 0
        for (const other of others) sum += kernel(cosine(one, other))
        mean = sum / others.length
        near.set(vector, mean)
      }
      return mean
    }
    /** The mean over the references: all have one size, so it is the distance from all of them together. */
    const score = (window: readonly Vector[]) =>
      within(window, kernel) +
      own -
      (2 * window.reduce((sum, vector) => sum + nearness(vector), 0)) / window.length
    return { random, score }
  }
  // both thresholds rest on the same references
  const prepared = new WeakMap<readonly Account[], ReturnType<typeof prepare>>()
  const preparedFor = (honest: readonly Account[]) => {
    let ready = prepared.get(honest)
    if (!ready) prepared.set(honest, (ready = prepare(honest)))
    return ready
  }
  return {
    name: `MMD, window ${size}`,
    calibrate(honest) {
      const { score } = preparedFor(honest)
      return ({ vectors }) =>
        vectors.length < 2 ? -1 : Math.max(...windowsOf(vectors, size).map((window) => score(window)))
    },
    // the paper's own threshold: the 95th percentile between windows of pooled honest prompts
    published: {
      name: 'pooled null',
      threshold(honest) {
        const { random, score } = preparedFor(honest)
        return quantile(
          Array.from({ length: draws }, () => score(pooled(honest, size, random))),
          0.95,
        )
      },
    },
  }
}
