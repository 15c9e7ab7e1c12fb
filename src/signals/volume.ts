import { distinct } from '../counters/spec.ts'
import { hashWord, mix } from '../text/tokens.ts'
import { defineSignal } from './define.ts'

/** How much: context, never proof (SIGNALS S1: a hydra's account sends 26 requests a day). */
export const volume = defineSignal({
  id: 'volume',
  family: 'volume',
  substance: false,
  title: 'Volume',
  status: 'experimental',
  scope: 'account',
  falsePositives: ['Batch jobs, backfills, migrations'],
  references: ['AML.T0034.000', 'OWASP LLM10:2025'],
  counters: { models: distinct(32) },
  directions: { exchanges: 1, output: 1 },
  observe({ exchange }, add) {
    add('models', mix(hashWord(exchange.model.slice(0, 64))))
  },
  statistics: (r) => ({
    exchanges: Math.log10(1 + r.n),
    output: Math.log10(1 + r.base('outputTokens') / Math.max(1, r.n)),
  }),
  sentence: ({ exchanges, output }) =>
    `About ${Math.round(10 ** exchanges)} requests in a day, ${Math.round(10 ** output)} output tokens each.`,
})
