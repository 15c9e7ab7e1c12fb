import { tokenize, newTokens } from '../../src/text/tokens.ts'
import { cosine, DIMENSIONS, spread } from '../embed.ts'
import type { Account } from '../logs.ts'
import { quantile, type Baseline } from './baseline.ts'

const SIZE = 30
const STRIDE = 15
const LEAST = 8
/** A cosine above which one prompt is nearly another. */
const NEAR = 0.9
/** Words at a prompt's beginning that stand for its skeleton. */
const SKELETON = 5
/** Beyond so many robust deviations a feature speaks (Iglewicz and Hoaglin 1993), and two must. */
const BEYOND = 3.5

const one = new Float32Array(DIMENSIONS)
const tokens = newTokens()

/** Exact and near duplicates, lexical diversity, entropy of words, variation of lengths, skeletons, burstiness of one window. */
function featuresOf({ calls, vectors }: Account, from: number, to: number): number[] {
  const n = to - from
  const words = new Map<number, number>()
  const skeletons = new Map<number, number>()
  const lengths: number[] = []
  const gaps: number[] = []
  let exact = 0
  let near = 0
  let total = 0
  for (let i = from; i < to; i++) {
    const { prompt, at } = calls[i]
    tokens.size = 0
    tokenize(prompt, 0, Math.min(prompt.length, 4096), tokens)
    let skeleton = 0
    for (let k = 0; k < tokens.size; k++) {
      const word = tokens.hash[k]
      words.set(word, (words.get(word) ?? 0) + 1)
      if (k < SKELETON) skeleton = (Math.imul(skeleton, 31) + word) >>> 0
    }
    total += tokens.size
    skeletons.set(skeleton, (skeletons.get(skeleton) ?? 0) + 1)
    lengths.push(tokens.size)
    if (i > from) gaps.push(at - calls[i - 1].at)
    spread(vectors[i], one)
    let most = -1
    for (let k = from; k < i && most < 1; k++)
      most = vectors[k] === vectors[i] ? 1 : Math.max(most, Math.min(0.999, cosine(one, vectors[k])))
    if (most === 1) exact++
    if (most > NEAR) near++
  }
  let entropy = 0
  for (const count of words.values()) entropy -= (count / total) * Math.log2(count / total)
  const [length, lengthSpread] = momentsOf(lengths)
  const [gap, gapSpread] = momentsOf(gaps)
  return [
    exact / n,
    near / n,
    words.size / Math.max(1, total),
    entropy,
    lengthSpread / Math.max(1e-9, length),
    Math.max(...skeletons.values()) / n,
    (gapSpread - gap) / Math.max(1e-9, gapSpread + gap),
  ]
}

function momentsOf(values: readonly number[]): readonly [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return [mean, Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)]
}

function windowsOf(account: Account): number[][] {
  const { exchanges } = account
  if (exchanges < LEAST) return []
  if (exchanges <= SIZE) return [featuresOf(account, 0, exchanges)]
  const windows: number[][] = []
  for (let from = 0; from + SIZE <= exchanges; from += STRIDE)
    windows.push(featuresOf(account, from, from + SIZE))
  return windows
}

/** Robust z: features of short windows against median and MAD of honest ones; the second furthest is the score. */
export const robustZ: Baseline = {
  name: 'robust z, window 30',
  calibrate(honest) {
    const usual = honest.flatMap(windowsOf)
    const scales = (usual[0] ?? []).map((_, f) => {
      const values = usual.map((features) => features[f])
      const middle = quantile(values, 0.5)
      const deviations = values.map((value) => Math.abs(value - middle))
      const mad = quantile(deviations, 0.5)
      // where most honest windows have the same value the median deviation is none: the mean one stands in
      const mean = deviations.reduce((sum, value) => sum + value, 0) / deviations.length
      return { middle, scale: mad > 0 ? 1.4826 * mad : Math.max(1e-9, 1.2533 * mean) }
    })
    const second = (features: readonly number[]) =>
      features
        .map((value, f) => Math.abs(value - scales[f].middle) / scales[f].scale)
        .sort((a, b) => b - a)[1]
    return (account) => Math.max(0, ...windowsOf(account).map(second))
  },
  published: { name: 'at its own 3.5', threshold: () => BEYOND },
}
