import { SHINGLE_CELLS } from '../counters/base.ts'
import { distinct } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/**
 * One template filled in again and again: fingerprints around the carried text come back from prompt to prompt. Winnowed
 * shingles (Schleimer et al. 2003) recover a template's share where a hash of the whole prompt does not (SIGNALS S4).
 */
export const skeletonRepetition = defineSignal({
  id: 'skeleton-repetition',
  family: 'template',
  substance: false,
  scope: 'lane',
  counters: { systems: distinct(32) },
  observe({ system }, add) {
    if (system !== 0) add('systems', system)
  },
  statistics(r) {
    const additions = Math.max(1, r.base('shingles', 0))
    const most = Math.min(1, r.base('shingles', 1) / Math.max(1, r.n))
    // the second moment over what chance alone would give: 0 for unrelated prompts, 1 for the same prompt always
    const squares = r.base('shingles', 2)
    const even = additions + (additions * additions) / SHINGLE_CELLS
    const concentration = Math.sqrt(Math.max(0, squares - even)) / additions
    return { most, concentration, systems: Math.min(1, r.get('systems') / Math.max(1, r.n)) }
  },
  sentence: ({ most }, n) =>
    `${percent(most)} of ${Math.round(n)} prompts share one fixed text around what changes.`,
})

export const about: About = {
  title: 'One template, ever-new fillings',
  status: 'experimental',
  directions: { most: 1, concentration: 1 },
  falsePositives: ['Every app has a template: classifiers, extraction, retrieval, translation'],
  references: [
    'Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003',
    'AML.CS0056: highly repetitive prompt structure',
  ],
}
