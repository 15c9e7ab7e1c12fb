import { count } from '../counters/spec.ts'
import { defineSignal, percent } from './define.ts'

/** Parameters that serve who trains a copy: log-probabilities, biases, many choices, sweeps (SIGNALS S12). */
export const parameters = defineSignal({
  id: 'parameters',
  family: 'params',
  substance: true,
  title: 'Probabilities and samples asked for',
  status: 'experimental',
  scope: 'lane',
  falsePositives: [
    'Evaluation harnesses and classifiers read log-probabilities',
    'SDKs that always set max_tokens',
  ],
  references: ['Carlini et al. 2024: stealing part of a production model', 'Tramer et al. 2016'],
  counters: {
    logprobs: count(16),
    bias: count(16),
    choices: count(16),
    pegged: count(16),
    stop: count(16),
  },
  directions: { logprobs: 1, bias: 1, choices: 1, pegged: 1, stop: 1 },
  observe({ exchange: { sampling } }, add) {
    if (sampling.logprobs || (sampling.topLogprobs ?? 0) > 0) add('logprobs')
    if ((sampling.logitBias ?? 0) > 0) add('bias')
    if ((sampling.choiceCount ?? 1) > 1) add('choices')
    if ((sampling.maxTokens ?? 0) >= 2048) add('pegged')
    if ((sampling.stopSequences ?? 0) > 0) add('stop')
  },
  statistics: (r) => ({
    logprobs: r.share('logprobs'),
    bias: r.share('bias'),
    choices: r.share('choices'),
    pegged: r.share('pegged'),
    stop: r.share('stop'),
  }),
  sentence: ({ logprobs, bias, choices }, n) =>
    `${percent(Math.max(logprobs, bias, choices))} of ${Math.round(n)} requests ask for log-probabilities, biases or several choices.`,
})
