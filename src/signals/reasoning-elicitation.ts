import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** Reasoning written out is asked for again and again (SIGNALS S7). */
export const reasoningElicitation = defineSignal({
  id: 'reasoning-elicitation',
  family: 'reasoning',
  substance: true,
  scope: 'lane',
  counters: { asked: count(16), inSystem: count(16), solve: count(16) },
  observe({ intent, systemIntent }, add) {
    if (intent.reason > 0) add('asked')
    if (systemIntent && systemIntent.reason > 0) add('inSystem')
    if (intent.solve > 0 || (systemIntent && systemIntent.solve > 0)) add('solve')
  },
  statistics: (r) => ({ asked: r.share('asked'), inSystem: r.share('inSystem'), solve: r.share('solve') }),
  sentence: ({ asked, inSystem }, n) =>
    `${percent(Math.max(asked, inSystem))} of ${Math.round(n)} requests ask for reasoning in steps.`,
})

export const about: About = {
  title: 'Reasoning asked for at scale',
  status: 'experimental',
  directions: { asked: 1, inSystem: 1, solve: 1 },
  falsePositives: ['Tutoring, audits, mathematics apps', 'Saved instructions such as "think step by step"'],
  references: [
    'Provider disclosure of 23 February 2026, as in AML.CS0056',
    'Threat tracker of 12 February 2026',
  ],
}
