import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** Nobody talks back: every request stands alone, or what follows does not depend on the answer (SIGNALS S6). */
export const singleTurn = defineSignal({
  id: 'single-turn',
  family: 'interaction',
  substance: false,
  scope: 'lane',
  counters: { single: count(16), dependent: count(16), long: count(16) },
  observe({ userTurns, continued, dependence }, add) {
    if (userTurns <= 1 && !continued) add('single')
    if (continued && dependence >= 0.25) add('dependent')
    if (userTurns >= 4) add('long')
  },
  statistics: (r) => ({ single: r.share('single'), dependent: r.share('dependent'), long: r.share('long') }),
  sentence: ({ single }, n) =>
    `${percent(single)} of ${Math.round(n)} requests stand alone; hardly any takes up an answer.`,
})

export const about: About = {
  title: 'No follow-ups',
  status: 'experimental',
  directions: { single: 1, dependent: -1, long: -1 },
  falsePositives: ['Classification and extraction services never follow up either'],
  references: ['AML.CS0056'],
}
