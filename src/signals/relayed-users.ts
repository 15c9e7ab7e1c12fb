import { count, distinct, histogram } from '../counters/spec.ts'
import { LONG_SYSTEM } from '../text/observe.ts'
import { SCRIPTS } from '../text/script.ts'
import { mix } from '../text/tokens.ts'
import { defineSignal, evenness, type About } from './define.ts'

/**
 * Many people's traffic through one account: system prompts that have nothing in common, clients, scripts, end users, and
 * more of it in one minute than one user can send (SIGNALS S18). It says "relay", not "harvest": a reseller is no distiller,
 * and who names the end users, or is registered (STILLWATCH_RESELLERS), has said so openly.
 */
export const relayedUsers = defineSignal({
  id: 'relayed-users',
  family: 'network',
  substance: false,
  scope: 'account',
  counters: {
    systems: distinct(96),
    sessions: distinct(256),
    users: distinct(128),
    clients: distinct(32),
    scripts: histogram(SCRIPTS),
    registered: count(16),
  },
  observe({ time, system, systemTokens, template, endUser, client, script, registered }, add) {
    if (system !== 0) {
      // of a long one only its beginning: what an app writes into the rest changes nothing
      const whose = systemTokens >= LONG_SYSTEM ? template : system
      add('systems', whose)
      add('sessions', mix(Math.floor(time / 60_000) ^ Math.imul(whose, 31)))
    }
    if (endUser !== 0) add('users', endUser)
    if (client !== 0) add('clients', client)
    add('scripts', script)
    if (registered) add('registered')
  },
  statistics: (r) => ({
    systems: Math.min(1, r.get('systems') / Math.max(1, r.n)),
    /** Doublings of the different system prompts in one active minute. */
    atOnce: Math.log2(Math.max(1, r.get('sessions') / Math.max(1, r.base('minutes')))),
    users: Math.min(1, r.get('users') / Math.max(1, r.n)),
    clients: Math.log2(Math.max(1, r.get('clients'))),
    scripts: evenness(Array.from({ length: SCRIPTS }, (_, i) => r.get('scripts', i))),
    registered: r.share('registered'),
  }),
  sentence: ({ systems, atOnce, users, clients, registered }, n) =>
    `Behind the account stand about ${Math.round(systems * n)} system prompts (${(2 ** atOnce).toFixed(1)} in an active minute), ${Math.round(
      2 ** clients,
    )} clients and ${Math.round(users * n)} named end users. ${
      registered > 0
        ? 'It is registered as a reseller.'
        : 'A reseller is no distiller: ask who its customers are (know your customer) before anything else.'
    }`,
})

export const about: About = {
  title: 'Many users behind one account',
  status: 'experimental',
  directions: { users: -1, registered: -1 },
  falsePositives: ['Services with many tenants, gateways, agencies: most of those who look like this'],
  references: ['AML.T0008.005: AI service proxies', 'arXiv 2603.01919: shadow APIs'],
}
