import { count } from '../counters/spec.ts'
import { defineSignal, evenness, percent, type About } from './define.ts'

/** When: every hour of the day, at gaps too even for people (SIGNALS S2, S3). */
export const rhythm = defineSignal({
  id: 'rhythm',
  family: 'timing',
  substance: false,
  scope: 'account',
  counters: { seconds: count(16) },
  observe({ time }, add) {
    // on the full second, as schedulers like it
    if (time % 60_000 < 1000) add('seconds')
  },
  statistics(r) {
    const hours = Array.from({ length: 24 }, (_, i) => r.base('hours', i))
    const active = r.base('minutes', 0)
    const runs = r.base('minutes', 1)
    const gaps = Math.max(1, runs - 1)
    const mean = r.base('minutes', 2) / gaps
    const deviation = Math.sqrt(Math.max(0, r.base('minutes', 3) / gaps - mean * mean))
    return {
      hours: evenness(hours),
      burstiness: runs < 3 ? 0 : (deviation - mean) / (deviation + mean),
      perMinute: Math.log2(1 + r.n / Math.max(1, active)),
      onTheMinute: r.share('seconds'),
    }
  },
  sentence: ({ hours, burstiness }) =>
    `Activity fills ${percent(hours)} of what an even day would; burstiness ${burstiness.toFixed(2)} (people: above 0.3, a timer: near -1).`,
})

export const about: About = {
  title: 'Rhythm of a machine',
  status: 'experimental',
  directions: { hours: 1, burstiness: -1 },
  falsePositives: ['Cron jobs, queue workers, services with users all over the world'],
  references: [
    'Goh and Barabasi 2008: burstiness',
    'SIGNALS S2: office hours stay below .908, flat traffic above .966',
  ],
}
