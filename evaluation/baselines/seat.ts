import { cosine, DIMENSIONS, spread, type Vector } from '../embed.ts'
import { pooled, quantile, randoms, windowsOf, type Baseline } from './baseline.ts'

const one = new Float32Array(DIMENSIONS)

function pairsAbove(window: readonly Vector[], tau: number): number {
  let pairs = 0
  window.forEach((vector, i) => {
    spread(vector, one)
    for (let k = 0; k < i; k++) if (cosine(one, window[k]) > tau) pairs++
  })
  return pairs
}

/** SEAT: pairs of a window (100) more alike than 99% of honest pairs. */
export const seat: Baseline = {
  name: 'SEAT, window 100',
  calibrate(honest) {
    const random = randoms(7)
    const left = pooled(honest, 4000, random)
    const right = pooled(honest, 4000, random)
    const tau = quantile(
      left.map((vector, i) => cosine(spread(vector, one), right[i])),
      0.99,
    )
    return ({ vectors }) => Math.max(...windowsOf(vectors, 100).map((window) => pairsAbove(window, tau)))
  },
}
