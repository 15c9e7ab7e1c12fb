import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** People speak of themselves, say please, point at what came before. Machines that sweep a data set do not. */
export const personalVoice = defineSignal({
  id: 'personal-voice',
  family: 'interaction',
  substance: false,
  scope: 'lane',
  counters: { self: count(16), polite: count(16), pointer: count(16), question: count(16), short: count(16) },
  observe({ intent, form, length }, add) {
    if (intent.self > 0) add('self')
    if (intent.polite > 0) add('polite')
    if (intent.pointer > 0) add('pointer')
    if (form.question) add('question')
    if (length < 64) add('short')
  },
  statistics: (r) => ({
    self: r.share('self'),
    polite: r.share('polite'),
    pointer: r.share('pointer'),
    question: r.share('question'),
    short: r.share('short'),
  }),
  sentence: ({ self }, n) => `In ${percent(self)} of ${Math.round(n)} prompts somebody speaks of themselves.`,
})

export const about: About = {
  title: 'Somebody speaks',
  status: 'experimental',
  directions: { self: -1, polite: -1, pointer: -1, question: -1, short: -1 },
  falsePositives: ['Services whose users do not speak in the first person'],
  references: [],
}
