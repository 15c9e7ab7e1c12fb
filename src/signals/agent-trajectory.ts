import { count, distinct } from '../counters/spec.ts'
import { hashWord, mix } from '../text/tokens.ts'
import { defineSignal, percent, type About } from './define.ts'

/** A day's conversations of one lane beyond this are more than their cells can tell apart. */
const MOST = 160

/** Tool use collected: schemas swept, trajectories begun again from one point, tools described in the text itself (SIGNALS S16). */
export const agentTrajectory = defineSignal({
  id: 'agent-trajectory',
  family: 'agentic',
  substance: true,
  scope: 'lane',
  counters: {
    inText: count(16),
    inSystem: count(16),
    schemas: distinct(64),
    continued: count(16),
    prefixes: distinct(64),
  },
  observe({ intent, systemIntent, exchange, prefix }, add) {
    if (intent.tool >= 3) add('inText')
    if (systemIntent && systemIntent.tool >= 3) add('inSystem')
    if (prefix !== 0) {
      add('continued')
      add('prefixes', prefix)
    }
    if (exchange.tools.length === 0) return
    const names = exchange.tools.slice(0, 32).map(({ name }) => name.slice(0, 64))
    add('schemas', mix(hashWord(names.join('\n'))))
  },
  statistics: (r) => ({
    inText: r.share('inText'),
    inSystem: r.share('inSystem'),
    // one set of tools is anybody's: only further ones count
    schemas: Math.max(0, Math.min(1, (r.get('schemas') - 1) / Math.max(1, r.n))),
    // a conversation goes on from a new point each time; twice from the same one is a retry, more often is branching
    branched:
      r.get('continued') < 8 || r.get('prefixes') > MOST
        ? 0
        : Math.max(0, 1 - (2 * r.get('prefixes')) / r.get('continued')),
  }),
  sentence: ({ inText, inSystem, branched }, n) =>
    branched > Math.max(inText, inSystem)
      ? `Conversations are taken up from the same point ${(2 / (1 - branched)).toFixed(0)} times on average, each time with another turn.`
      : `${percent(Math.max(inText, inSystem))} of ${Math.round(n)} requests carry tools and actions in their text.`,
})

export const about: About = {
  title: 'Agent trajectories collected',
  status: 'experimental',
  directions: { inText: 1, inSystem: 1, schemas: 1, branched: 1 },
  falsePositives: ['CI agents, benchmark runs, planners of an office assistant'],
  references: ['AML.CS0056: agentic reasoning, tool use'],
}
