import { distinct, histogram } from '../counters/spec.ts'
import { GROUPS } from '../text/datasets.ts'
import { defineSignal, percent, type About } from './define.ts'

const ITEMS = ['items0', 'items1', 'items2', 'items3'] as const
/** So many different items are a sweep beyond doubt; a tenth of them is a hint. */
const SWEEP = 200

/**
 * Prompts that are items of public sets of tasks (SIGNALS S14). Which sets is up to the operator's index (`npm run index`):
 * without one this signal is silent. Items are counted by linear counting, up to some 400 of a set a day.
 */
export const datasetSweep = defineSignal({
  id: 'dataset-sweep',
  family: 'dataset',
  substance: true,
  scope: 'account',
  counters: {
    matched: histogram(GROUPS),
    items0: distinct(96),
    items1: distinct(96),
    items2: distinct(96),
    items3: distinct(96),
  },
  observe({ dataset }, add) {
    if (!dataset) return
    add('matched', dataset.group)
    add(ITEMS[dataset.group], dataset.item)
  },
  statistics(r) {
    let matched = 0
    let items = 0
    for (let group = 0; group < GROUPS; group++) {
      matched += r.share('matched', group)
      items = Math.max(items, r.get(ITEMS[group]))
    }
    return { matched: Math.min(1, matched), items: Math.min(1, items / SWEEP) }
  },
  sentence: ({ matched, items }, n) =>
    `${percent(matched)} of ${Math.round(n)} prompts are items of public data sets, ${
      items >= 1 ? `${SWEEP} or more` : `about ${Math.round(items * SWEEP)}`
    } different ones of one set.`,
})

export const about: About = {
  title: 'Public data sets swept',
  status: 'experimental',
  directions: { matched: 1, items: 1 },
  falsePositives: [
    'Evaluators run a benchmark once for each version of a model: its test split, each item once',
    'Students paste single exercises',
  ],
  references: ['SIGNALS S14: at least 20 items and a tenth of the requests', 'Graf and Lemire 2022'],
}
