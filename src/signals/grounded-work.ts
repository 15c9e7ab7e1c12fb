import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** Work on carried text, whose answer is of use to its reader alone: classification, extraction, translation. Speaks for honest use. */
export const groundedWork = defineSignal({
  id: 'grounded-work',
  family: 'response',
  substance: false,
  scope: 'lane',
  counters: {
    derive: count(16),
    confined: count(16),
    tiny: count(16),
    long: count(16),
    outweighed: count(16),
  },
  observe({ intent, systemIntent, outputTokens, tokens }, add) {
    if (intent.derive > 0 || (systemIntent && systemIntent.derive > 0)) add('derive')
    if (intent.confined > 0 || (systemIntent && systemIntent.confined > 0)) add('confined')
    if (outputTokens > 0 && outputTokens <= 12) add('tiny')
    if (outputTokens >= 600) add('long')
    if (outputTokens > tokens) add('outweighed')
  },
  statistics: (r) => ({
    derive: r.share('derive'),
    confined: r.share('confined'),
    tiny: r.share('tiny'),
    long: r.share('long'),
    outweighed: r.share('outweighed'),
  }),
  sentence: ({ derive, tiny }, n) =>
    `${percent(Math.max(derive, tiny))} of ${Math.round(n)} requests work on text they carry, or want an answer of a few words.`,
})

export const about: About = {
  title: 'Answers of use to their reader alone',
  status: 'experimental',
  directions: { derive: -1, confined: -1, tiny: -1, long: 1, outweighed: 1 },
  falsePositives: [],
  references: ['SIGNALS S5: extractive tasks with little output speak for a pipeline'],
}
