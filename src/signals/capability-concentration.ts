import { histogram } from '../counters/spec.ts'
import type { Observation } from '../text/observe.ts'
import { defineSignal, evenness, percent, type About } from './define.ts'

const CLASSES = [
  'code',
  'mathematics',
  'grading',
  'task making',
  'work on carried text',
  'reasoning',
  'tool use',
  'role play',
  'explanation',
  'writing',
  'questions',
  'talk',
] as const

/** One class for each exchange, by what is asked for, then by what its characters are. */
export function classOf({ intent, form, length }: Observation): number {
  const characters = Math.max(1, form.letters + form.digits)
  if (intent.judge + intent.judgeCandidate > 0) return 2
  if (intent.generateMany > 0 || intent.evolve > 0) return 3
  if (intent.tool >= 3) return 6
  if (form.code > 8 && form.code / characters > 0.03) return 0
  if (form.digits + form.math > 6 && (form.digits + 2 * form.math) / characters > 0.06) return 1
  if (intent.derive > 0) return 4
  if (intent.reason > 0) return 5
  if (intent.persona > 0) return 7
  if (intent.write + intent.generate > 0) return 9
  if (intent.explain > 0) return 8
  return form.question || length < 32 ? 10 : 11
}

/** Nearly all of it in one class of task, and one worth training on (SIGNALS S11). */
export const capabilityConcentration = defineSignal({
  id: 'capability-concentration',
  family: 'coverage',
  substance: true,
  scope: 'lane',
  counters: { classes: histogram(CLASSES.length) },
  observe(exchange, add) {
    add('classes', classOf(exchange))
  },
  statistics(r) {
    const classes = CLASSES.map((_, i) => r.get('classes', i))
    const total = Math.max(
      1,
      classes.reduce((sum, value) => sum + value, 0),
    )
    return {
      evenness: evenness(classes),
      code: classes[0] / total,
      mathematics: classes[1] / total,
      worth: (classes[0] + classes[1] + classes[2] + classes[3] + classes[5] + classes[6]) / total,
      talk: (classes[8] + classes[10] + classes[11]) / total,
    }
  },
  sentence: ({ worth }, n) =>
    `${percent(worth)} of ${Math.round(n)} requests are of kinds worth training on: code, mathematics, reasoning, grading, task making, tool use.`,
})

export const about: About = {
  title: 'One capability',
  status: 'experimental',
  directions: { evenness: -1, code: 1, mathematics: 1, worth: 1, talk: -1 },
  falsePositives: ['Any product with one purpose: a coding assistant, a mathematics tutor'],
  references: ['AML.CS0056: narrow capability focus'],
}
