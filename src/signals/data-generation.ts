import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** New tasks, questions, prompts are made, or made harder: training data (SIGNALS S10). */
export const dataGeneration = defineSignal({
  id: 'data-generation',
  family: 'generation',
  substance: true,
  scope: 'lane',
  counters: {
    generate: count(16),
    many: count(16),
    evolve: count(16),
    persona: count(16),
    inSystem: count(16),
  },
  observe({ intent, systemIntent }, add) {
    if (intent.generate > 0) add('generate')
    if (intent.generateMany > 1) add('many')
    if (intent.evolve > 0) add('evolve')
    // a role alone is what people give a model; beside something to be made it is a recipe for variety
    if (intent.persona > 0 && intent.generate + intent.evolve > 0) add('persona')
    if (systemIntent && systemIntent.generate + systemIntent.evolve > 0) add('inSystem')
  },
  statistics: (r) => ({
    generate: r.share('generate'),
    many: r.share('many'),
    evolve: r.share('evolve'),
    persona: r.share('persona'),
    inSystem: r.share('inSystem'),
  }),
  sentence: ({ generate, many, evolve }, n) =>
    `${percent(Math.max(generate, many, evolve))} of ${Math.round(n)} requests have tasks, questions or prompts made or made harder.`,
})

export const about: About = {
  title: 'Training data generated',
  status: 'experimental',
  directions: { generate: 1, many: 1, evolve: 1, persona: 1, inSystem: 1 },
  falsePositives: ['Teachers who make quizzes', 'Permitted synthetic data; test data; game characters'],
  references: [
    'Self-Instruct, Evol-Instruct, Persona-Hub: published recipes',
    'Memo to a House committee, 12 February 2026',
  ],
}
