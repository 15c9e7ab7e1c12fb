import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** Output tokens of an answer that is long; and the share of an exchange's tokens that makes it nearly all output. */
const LONG = 1024
const NEARLY = 0.8

/**
 * What the answers yield: who collects them needs them long, whole and not refused (SIGNALS S19). Counted of what a response
 * says of itself; where an upstream reports no usage, or no reason for the end, nothing of it is weighed.
 */
export const answerYield = defineSignal({
  id: 'answer-yield',
  family: 'response',
  substance: false,
  scope: 'lane',
  counters: {
    told: count(16),
    swollen: count(16),
    long: count(16),
    ended: count(16),
    cut: count(16),
    refused: count(16),
  },
  observe({ inputTokens, outputTokens, finish }, add) {
    if (outputTokens > 0) {
      add('told')
      if (outputTokens >= NEARLY * (inputTokens + outputTokens)) add('swollen')
      if (outputTokens >= LONG) add('long')
    }
    if (finish === 'other') return
    add('ended')
    if (finish === 'length') add('cut')
    if (finish === 'refusal') add('refused')
  },
  statistics(r) {
    const told = r.get('told')
    const ended = Math.max(1, r.get('ended'))
    return {
      // not a number, where no usage was reported: what was not seen is not weighed, in neither direction
      swollen: told === 0 ? Number.NaN : Math.min(1, r.get('swollen') / told),
      long: told === 0 ? Number.NaN : Math.min(1, r.get('long') / told),
      cut: Math.min(1, r.get('cut') / ended),
      refused: Math.min(1, r.get('refused') / ended),
    }
  },
  sentence: ({ swollen, long, cut, refused }) =>
    `${
      Number.isFinite(swollen)
        ? `${percent(swollen)} of the answers make up most of their exchange, ${percent(long)} are ${LONG} tokens or longer`
        : 'How long the answers are is not reported'
    }; ${percent(cut)} were cut off, ${percent(refused)} refused.`,
})

export const about: About = {
  title: 'Long answers, nearly all output',
  status: 'experimental',
  directions: { swollen: 1, long: 1 },
  falsePositives: ['Writers, reports, code generation: they want long answers too'],
  references: ['SIGNALS S19: an output share of 0.8 and more, refusals near none over broad topics'],
}
