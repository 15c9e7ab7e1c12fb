import { cosine, DIMENSIONS, spread, type Vector } from '../embed.ts'
import { quantile, windowsOf, type Baseline } from './baseline.ts'
import { shapiroWilk } from './shapiro-wilk.ts'

const one = new Float32Array(DIMENSIONS)
/** Shapiro and Wilk's test says nothing of fewer values. */
const LEAST = 8
const distanceOf = (alike: number) => Math.sqrt(Math.max(0, 2 - 2 * alike))

function trimmed(distances: readonly number[]): number[] {
  const mean = distances.reduce((sum, value) => sum + value, 0) / distances.length
  const sd = Math.sqrt(distances.reduce((sum, value) => sum + (value - mean) ** 2, 0) / distances.length)
  return distances.filter((value) => Math.abs(value - mean) <= 3 * sd)
}

/** 1 - W of the distances from each prompt to its nearest neighbour within the window; NaN where they are too few. */
function departure(window: readonly Vector[]): number {
  if (window.length < LEAST) return Number.NaN
  const nearest = window.map(() => -1)
  window.forEach((vector, i) => {
    spread(vector, one)
    for (let k = 0; k < i; k++) {
      const alike = cosine(one, window[k])
      nearest[i] = Math.max(nearest[i], alike)
      nearest[k] = Math.max(nearest[k], alike)
    }
  })
  return 1 - shapiroWilk(trimmed(nearest.map(distanceOf)))
}

/** PRADA on windows: how far 1 - W lies beyond what honest windows have, to either side, in widths of that side. */
export const pradaWindowed: Baseline = {
  name: 'PRADA, window 100',
  calibrate(honest) {
    const score = ({ vectors }: { readonly vectors: readonly Vector[] }) =>
      windowsOf(vectors, 100)
        .map(departure)
        .filter((value) => !Number.isNaN(value))
    const usual = honest.flatMap(score)
    const [low, middle, high] = [0.025, 0.5, 0.975].map((share) => quantile(usual, share))
    const beyond = (value: number) =>
      value > middle
        ? (value - middle) / Math.max(1e-9, high - middle)
        : (middle - value) / Math.max(1e-9, middle - low)
    return (account) => Math.max(0, ...score(account).map(beyond))
  },
}

/** PRADA as it was published: a growing set of far-apart prompts; judged every ten prompts once 100 distances are held. */
export const pradaOriginal: Baseline = {
  name: 'PRADA, original',
  calibrate: () => (account) => {
    const grown: Vector[] = []
    const all: number[] = []
    const ofGrown: number[] = []
    let threshold = 0
    let most = 0
    account.vectors.forEach((vector, i) => {
      spread(vector, one)
      if (grown.length === 0) {
        grown.push(vector)
        return
      }
      const d = distanceOf(Math.max(...grown.map((other) => cosine(one, other))))
      all.push(d)
      if (d > threshold) {
        grown.push(vector)
        ofGrown.push(d)
        const mean = ofGrown.reduce((sum, value) => sum + value, 0) / ofGrown.length
        const sd = Math.sqrt(ofGrown.reduce((sum, value) => sum + (value - mean) ** 2, 0) / ofGrown.length)
        threshold = Math.max(threshold, mean - sd)
      }
      if (all.length > 100 && (i + 1) % 10 === 0) most = Math.max(most, 1 - shapiroWilk(trimmed(all)))
    })
    return most
  },
}
