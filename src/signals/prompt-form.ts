import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** Written by a program: few-shot blocks, labels that come back, an open end the model is to continue. No word is looked at. */
export const promptForm = defineSignal({
  id: 'prompt-form',
  family: 'template',
  substance: false,
  scope: 'lane',
  counters: {
    fewShot: count(16),
    numbered: count(16),
    headings: count(16),
    labels: count(16),
    fences: count(16),
    openEnd: count(16),
    cue: count(16),
    slots: count(16),
  },
  observe({ form }, add) {
    if (form.repeatedLabels >= 2) add('fewShot')
    if (form.numbered >= 3) add('numbered')
    if (form.headings >= 1) add('headings')
    if (form.labels >= 2) add('labels')
    if (form.fences >= 1) add('fences')
    if (form.openEnd) add('openEnd')
    if (form.cue) add('cue')
    if (form.slots >= 1) add('slots')
  },
  statistics: (r) => ({
    fewShot: r.share('fewShot'),
    numbered: r.share('numbered'),
    headings: r.share('headings'),
    labels: r.share('labels'),
    fences: r.share('fences'),
    openEnd: r.share('openEnd'),
    cue: r.share('cue'),
    slots: r.share('slots'),
  }),
  sentence: ({ fewShot, openEnd, labels }, n) =>
    `${percent(Math.max(fewShot, openEnd, labels))} of ${Math.round(n)} prompts are assembled from labelled blocks.`,
})

export const about: About = {
  title: 'Prompts assembled by a program',
  status: 'experimental',
  directions: { fewShot: 1, openEnd: 1, slots: 1, numbered: 1 },
  falsePositives: ['Apps assemble prompts too: extraction, retrieval'],
  references: [],
}
