import { features } from '../counters/spec.ts'
import { DIMENSIONS } from '../text/observe.ts'
import { defineSignal } from './define.ts'

/**
 * How alike all prompts are, whatever their template: the mean pairwise cosine of hashed bags of words, in closed form from
 * their sum, `(|sum|^2 - n) / (n (n - 1))` (SIGNALS S20; the linear kernel of arXiv 2606.05725's test).
 */
export const topicSpread = defineSignal({
  id: 'topic-spread',
  family: 'distribution',
  substance: false,
  title: 'Prompts of one mould',
  status: 'experimental',
  scope: 'account',
  falsePositives: ['Any niche customer'],
  references: ['arXiv 2606.05725'],
  counters: { bag: features(DIMENSIONS) },
  directions: {},
  observe({ features: bag }, add) {
    for (let i = 0; i < bag.length; i += 2) add('bag', bag[i], bag[i + 1])
  },
  statistics(r) {
    let square = 0
    for (let d = 0; d < DIMENSIONS; d++) square += (r.get('bag', d) / 8) ** 2
    const n = Math.max(2, r.n)
    return { alike: Math.max(0, (square - n) / (n * (n - 1))) }
  },
  sentence: ({ alike }, n) =>
    `The ${Math.round(n)} prompts resemble each other at a mean cosine of ${alike.toFixed(2)}.`,
})
