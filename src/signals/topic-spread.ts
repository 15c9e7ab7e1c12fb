import { features } from '../counters/spec.ts'
import { BENIGN } from '../text/benign-mean.ts'
import { DIMENSIONS, type BenignMean } from '../text/observe.ts'
import { defineSignal, type About } from './define.ts'

let reference: BenignMean | null = BENIGN

/** Puts another reference in force: the fit measures it before it weighs anything. */
export function referTo(benign: BenignMean | null): void {
  reference = benign
}

/**
 * The distance of an account's mean from honest accounts', squared: `alike + self - 2 mean . benign` (an unbiased MMD with
 * a linear kernel). 0 while there is no reference.
 */
export function distanceOf(mean: readonly number[], alike: number, benign: BenignMean | null): number {
  if (!benign) return 0
  let dot = 0
  for (let d = 0; d < mean.length; d++) dot += mean[d] * benign.mean[d]
  return Math.max(0, alike + benign.self - 2 * dot)
}

/**
 * How alike all prompts are, whatever their template: the mean pairwise cosine of hashed bags of words, in closed form from
 * their sum, `(|sum|^2 - n) / (n (n - 1))` (SIGNALS S20; the linear kernel of arXiv 2606.05725's test).
 */
export const topicSpread = defineSignal({
  id: 'topic-spread',
  family: 'distribution',
  substance: false,
  scope: 'account',
  counters: { bag: features(DIMENSIONS) },
  observe({ features: bag }, add) {
    for (let i = 0; i < bag.length; i += 2) add('bag', bag[i], bag[i + 1])
  },
  statistics(r) {
    const n = Math.max(2, r.n)
    const mean = Array.from({ length: DIMENSIONS }, (_, d) => r.get('bag', d) / 8 / n)
    const square = mean.reduce((sum, value) => sum + value * value, 0)
    const alike = Math.max(0, (n * square - 1) / (n - 1))
    return { alike, distance: distanceOf(mean, alike, reference) }
  },
  sentence: ({ alike }, n) =>
    `The ${Math.round(n)} prompts resemble each other at a mean cosine of ${alike.toFixed(2)}.`,
})

export const about: About = {
  title: 'Prompts of one mould',
  status: 'experimental',
  directions: { distance: 1 },
  falsePositives: ['Any niche customer'],
  references: ['arXiv 2606.05725'],
}
