import { count } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** Below so many requests, or where no template brings so large a share of them, nothing is said. */
const LEAST = 20
const TEMPLATE = 0.4

/**
 * Politically sensitive requests reworded or answered so that they give no offence, by one template, in bulk: how a copy is
 * taught what to keep silent about (SIGNALS S15).
 *
 * For the data-protection impact assessment: what people ask about politics is special (GDPR, Article 9). So the topic alone
 * is never counted, nor any language, country or nationality; both have to stand in one request, the rewriting and the
 * topic. What is kept is one number of the account and day, how many requests had both: not which topic, which words or
 * which request. And that number is silent unless a template stands behind it: people who write about politics have none.
 */
export const safeRewriting = defineSignal({
  id: 'safe-rewriting',
  family: 'labelling',
  substance: true,
  scope: 'lane',
  counters: { hits: count(16) },
  observe({ intent, systemIntent }, add) {
    const softened = intent.soften + (systemIntent?.soften ?? 0)
    if (softened > 0 && intent.politics + (systemIntent?.politics ?? 0) > 0) add('hits')
  },
  statistics(r) {
    const template = r.base('shingles', 1) / Math.max(1, r.n)
    return { rewritten: r.n >= LEAST && template >= TEMPLATE ? r.share('hits') : 0 }
  },
  sentence: ({ rewritten }, n) =>
    `${percent(rewritten)} of ${Math.round(n)} requests, by one template, have something sensitive reworded so that it gives no offence.`,
})

export const about: About = {
  title: 'Sensitive requests made harmless by template',
  status: 'experimental',
  directions: { rewritten: 1 },
  falsePositives: [
    'Moderation teams, newsrooms and public services with a house style',
    'Research on censorship and on the safety of models',
  ],
  references: ['Provider disclosure of 23 February 2026: safe alternatives to politically sensitive queries'],
}
