import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** The model is to write out reasoning that is internal: hidden, complete, as it was thought (SIGNALS S8). */
export const traceCoercion = defineSignal({
  id: 'trace-coercion',
  family: 'reasoning',
  substance: true,
  scope: 'lane',
  counters: { demanded: count(16), inSystem: count(16) },
  observe({ intent, systemIntent }, add) {
    if (intent.coerce > 0) add('demanded')
    if (systemIntent && systemIntent.coerce > 0) add('inSystem')
  },
  statistics: (r) => ({ demanded: r.share('demanded'), inSystem: r.share('inSystem') }),
  sentence: ({ demanded, inSystem }, n) =>
    `${percent(Math.max(demanded, inSystem))} of ${Math.round(n)} requests demand the model's internal reasoning in full.`,
})

export const about: About = {
  title: 'Reasoning traces coerced',
  status: 'experimental',
  directions: { demanded: 1, inSystem: 1 },
  falsePositives: ['Red teams and prompt-injection research'],
  references: ['Threat tracker of 12 February 2026: reasoning trace coercion, 100,000+ prompts'],
}
