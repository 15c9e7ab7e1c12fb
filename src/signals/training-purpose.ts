import { histogram } from '../counters/spec.ts'
import { leaningOf, WORDING_BINS, wordingBin } from '../text/wording-bins.ts'
import { defineSignal, percent, type About } from './define.ts'

/**
 * What the answers are good for: for training a model, or for the work that a service does on what its users send. A
 * log-likelihood ratio for each prompt, as in `wording`, but against the prompts of services: they share templates, sweep
 * inputs and never follow up as harvests do, so nothing but what is asked for tells them apart.
 */
export const trainingPurpose = defineSignal({
  id: 'training-purpose',
  family: 'purpose',
  substance: true,
  scope: 'lane',
  counters: { bins: histogram(WORDING_BINS) },
  observe({ wording: { services } }, add) {
    add('bins', wordingBin(services))
  },
  statistics: (r) => ({ ...leaningOf((bin) => r.get('bins', bin), r.n) }),
  sentence: ({ mean, leaning }, n) =>
    mean >= 0
      ? `${percent(leaning ** 2)} of ${Math.round(n)} prompts ask for what data sets for training are made of.`
      : `Most of ${Math.round(n)} prompts ask for work on what they carry, as services do for their users.`,
})

export const about: About = {
  title: 'Answers good for training',
  status: 'experimental',
  directions: { mean: 1, leaning: 1, strong: 1 },
  falsePositives: [
    'Apps of a kind that no source of the fit had',
    'People who ask single, self-contained questions (wording tells those apart)',
  ],
  references: [
    'The fit: src/text/wording-weights.ts',
    'AML.CS0056: content that maps onto what is worth training on',
  ],
}
