import { distinct } from '../counters/spec.ts'
import { defineSignal, percent } from './define.ts'

/** A system prompt of its own for every call: tool inventories, personas or rules are swept (SIGNALS S10, S16). */
export const changingInstructions = defineSignal({
  id: 'changing-instructions',
  family: 'coverage',
  substance: false,
  title: 'Instructions that change with every call',
  status: 'experimental',
  scope: 'lane',
  falsePositives: ['Retrieved passages put into the system prompt, platforms whose users write characters'],
  references: ['AML.CS0056: agentic reasoning, tool use'],
  counters: { systems: distinct(64) },
  directions: { changed: 1 },
  observe({ system }, add) {
    if (system !== 0) add('systems', system)
  },
  statistics: (r) => ({
    // one system prompt is anybody's: only further ones count, by all requests, with one or without
    changed: Math.max(0, Math.min(1, (r.get('systems') - 1) / Math.max(1, r.n - 1))),
  }),
  sentence: ({ changed }, n) =>
    `${percent(changed)} of ${Math.round(n)} requests come with a system prompt that no other has.`,
})
