import { histogram } from '../counters/spec.ts'
import { leaningOf, WORDING_BINS, wordingBin } from '../text/wording-bins.ts'
import { defineSignal, percent, type About } from './define.ts'

/**
 * Whether prompts are worded as items of a data set or as people word theirs: a log-likelihood ratio for each prompt from
 * its words, its form and what it asks for; only how many fall into which bin is kept. One prompt says little; that nearly
 * all of them lean the same way says much.
 */
export const wording = defineSignal({
  id: 'wording',
  family: 'wording',
  substance: true,
  scope: 'lane',
  counters: { bins: histogram(WORDING_BINS) },
  observe({ wording: { people } }, add) {
    add('bins', wordingBin(people))
  },
  statistics: (r) => ({ ...leaningOf((bin) => r.get('bins', bin), r.n) }),
  sentence: ({ mean, leaning }, n) =>
    mean >= 0
      ? `${percent(leaning ** 2)} of ${Math.round(n)} prompts are worded as items of a data set, not as people ask.`
      : `Most of ${Math.round(n)} prompts are worded as people word theirs.`,
})

export const about: About = {
  title: 'Prompts worded as items of a data set',
  status: 'experimental',
  directions: { mean: 1, leaning: 1, strong: 1 },
  falsePositives: [
    'Services, whose prompts a machine assembles (training-purpose tells those apart)',
    'Teachers, test-data teams and prompt engineers, whose requests are worded alike',
  ],
  references: ['The fit: src/text/wording-weights.ts; SIGNALS S7, S9, S10: a logistic score on instructions'],
}
