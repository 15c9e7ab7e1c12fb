import { count, distinct } from '../counters/spec.ts'
import { hashWord, mix } from '../text/tokens.ts'
import { defineSignal, percent, type About } from './define.ts'

/** So many different biases are a projection layer being read out beyond doubt (Carlini et al. 2024: one a request). */
const BIASES = 20
/** Alternatives to each token that are asked for: fewer serve who shows how sure the model is. */
const TOP = 5
/** So many seeds and temperatures on the same few prompts are a sweep beyond doubt; two are a setting that was changed. */
const SAMPLINGS = 12
const USUAL_SAMPLINGS = 2

/** Parameters that serve who trains a copy: log-probabilities, biases, many choices, sweeps (SIGNALS S12). */
export const parameters = defineSignal({
  id: 'parameters',
  family: 'params',
  substance: true,
  scope: 'lane',
  counters: {
    logprobs: count(16),
    bias: count(16),
    biases: distinct(32),
    samplings: distinct(32),
    top: count(16),
    choices: count(16),
    pegged: count(16),
    stop: count(16),
  },
  observe({ exchange: { sampling } }, add) {
    if (sampling.logprobs || (sampling.topLogprobs ?? 0) > 0) add('logprobs')
    if ((sampling.topLogprobs ?? 0) >= TOP) add('top')
    if ((sampling.logitBias ?? 0) > 0) {
      add('bias')
      if (sampling.biasText) add('biases', mix(hashWord(sampling.biasText.slice(0, 1024))))
    }
    if (sampling.seed !== undefined || sampling.temperature !== undefined)
      add('samplings', mix(hashWord(`${sampling.seed} ${sampling.temperature}`)))
    if ((sampling.choiceCount ?? 1) > 1) add('choices')
    if ((sampling.maxTokens ?? 0) >= 2048) add('pegged')
    if ((sampling.stopSequences ?? 0) > 0) add('stop')
  },
  statistics: (r) => ({
    logprobs: r.share('logprobs'),
    top: r.share('top'),
    bias: r.share('bias'),
    // one bias that stays is a product's ban on words
    varied: Math.min(1, Math.max(0, r.get('biases') - 1) / BIASES),
    // only where prompts come again: a product may well send a seed of its own with each
    swept:
      2 * r.base('prompts') > r.n
        ? 0
        : Math.min(1, Math.max(0, r.get('samplings') - USUAL_SAMPLINGS) / (SAMPLINGS - USUAL_SAMPLINGS)),
    choices: r.share('choices'),
    pegged: r.share('pegged'),
    stop: r.share('stop'),
  }),
  sentence: ({ logprobs, bias, choices, varied, swept }, n) =>
    `${percent(Math.max(logprobs, bias, choices))} of ${Math.round(n)} requests ask for log-probabilities, biases or several choices${
      varied > 0.1 ? '; the bias changes from request to request' : ''
    }${swept > 0.1 ? '; the same prompts come again at other seeds or temperatures' : ''}.`,
})

export const about: About = {
  title: 'Probabilities and samples asked for',
  status: 'experimental',
  directions: { logprobs: 1, top: 1, bias: 1, varied: 1, swept: 1, choices: 1, pegged: 1, stop: 1 },
  falsePositives: [
    'Evaluation harnesses and classifiers read log-probabilities',
    'SDKs that always set max_tokens',
  ],
  references: ['Carlini et al. 2024: stealing part of a production model', 'Tramer et al. 2016'],
}
