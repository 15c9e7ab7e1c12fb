import { defineSignal, type About } from './define.ts'

/** Requests of yesterday below which a growth says nothing. */
const LEAST = 20

/** How much, also against the account's own past: context, never proof (SIGNALS S1: a hydra's account sends 26 requests a day). */
export const volume = defineSignal({
  id: 'volume',
  family: 'volume',
  substance: false,
  scope: 'account',
  counters: {},
  observe() {
    // the page's own totals are all that is read
  },
  statistics(r) {
    let today = 0
    let before = 0
    for (let hour = 0; hour < 24; hour++) {
      today += r.today('hours', hour)
      before += r.yesterday('hours', hour)
    }
    return {
      exchanges: Math.log10(1 + r.n),
      output: Math.log10(1 + r.base('outputTokens') / Math.max(1, r.n)),
      // doublings over all of yesterday, while today may have hours to go: it only grows
      growth: before < LEAST ? 0 : Math.max(0, Math.log2(today / before)),
    }
  },
  sentence: ({ exchanges, output, growth }) =>
    `About ${Math.round(10 ** exchanges)} requests in a day, ${Math.round(10 ** output)} output tokens each${
      growth >= 1 ? `; ${Math.round(2 ** growth)} times as many as the day before` : ''
    }.`,
})

export const about: About = {
  title: 'Volume',
  status: 'experimental',
  directions: { exchanges: 1, output: 1, growth: 1 },
  falsePositives: ['Batch jobs, backfills, migrations', 'A launch day'],
  references: ['AML.T0034.000', 'OWASP LLM10:2025'],
}
