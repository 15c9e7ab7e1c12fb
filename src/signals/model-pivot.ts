import { histogram } from '../counters/spec.ts'
import { hashWord, mix } from '../text/tokens.ts'
import { defineSignal, percent, type About } from './define.ts'

const MODELS = 16
const TEMPLATES = 8
/** Requests of yesterday and of today below which there is no bulk that could move. */
const LEAST = 20
/** A model with more than this share of yesterday's requests was in use already. */
const KNOWN = 0.25

/**
 * The bulk of the traffic moves to another model from one day to the next while its templates stay: a pipeline redirected
 * to a release (SIGNALS S13; a campaign of 2026 moved half of its traffic within a day). No table of releases is needed: the
 * model is one that the account hardly used the day before. Names count as the request has them, so an alias that its
 * provider moves is no pivot. Two models may share a cell: then a pivot between them is missed.
 */
export const modelPivot = defineSignal({
  id: 'model-pivot',
  family: 'event',
  substance: false,
  scope: 'account',
  counters: { models: histogram(MODELS), templates: histogram(TEMPLATES) },
  observe({ exchange, template }, add) {
    add('models', mix(hashWord(exchange.model.slice(0, 64))) % MODELS)
    add('templates', mix(template) % TEMPLATES)
  },
  statistics(r) {
    const today = totalOf((i) => r.today('models', i), MODELS)
    const before = totalOf((i) => r.yesterday('models', i), MODELS)
    if (today < LEAST || before < LEAST) return { moved: 0 }
    let gained = 0
    for (let i = 0; i < MODELS; i++) {
      const earlier = r.yesterday('models', i) / before
      if (earlier <= KNOWN) gained = Math.max(gained, r.today('models', i) / today - earlier)
    }
    // templates in common, beyond what traffic that is spread evenly over the cells has in common by itself
    let kept = 0
    for (let i = 0; i < TEMPLATES; i++) {
      const common = Math.min(r.today('templates', i) / today, r.yesterday('templates', i) / before)
      kept += Math.max(0, common - 1 / TEMPLATES)
    }
    return { moved: gained * Math.min(1, kept / (1 - 1 / TEMPLATES)) }
  },
  sentence: ({ moved }) =>
    `${percent(moved)} of today's requests came, with templates that stayed the same, to a model hardly used the day before.`,
})

function totalOf(at: (i: number) => number, cells: number): number {
  let sum = 0
  for (let i = 0; i < cells; i++) sum += at(i)
  return sum
}

export const about: About = {
  title: 'Moved to another model within a day',
  status: 'experimental',
  directions: { moved: 1 },
  falsePositives: [
    'Any service that upgrades its model at once: common in the days after a release',
    'Routers that choose the model by price',
  ],
  references: [
    'Provider disclosure of 23 February 2026: half of the traffic redirected within 24 hours of a release',
  ],
}
