import { histogram } from '../counters/spec.ts'
import { defineSignal, percent, type About } from './define.ts'

/** Edges of the bins, in nats of `Observation.wording`. */
export const WORDING_EDGES = [-2, -1, 0, 0.8, 1.6, 2.6] as const
const BINS = WORDING_EDGES.length + 1

/** The bin of a prompt's wording. */
export function wordingBin(nats: number): number {
  let bin = 0
  while (bin < WORDING_EDGES.length && nats >= WORDING_EDGES[bin]) bin++
  return bin
}

/**
 * What the prompts ask for, prompt by prompt: each is weighed by its words, its form and what it wants produced, and only
 * how many fall into which bin is kept. One prompt says little; that nearly all of them lean the same way says much.
 */
export const wording = defineSignal({
  id: 'wording',
  family: 'purpose',
  substance: true,
  scope: 'lane',
  counters: { bins: histogram(BINS) },
  directions: { harvest: 1, leaning: 1, clear: 1, strong: 1, honest: -1 },
  observe({ wording: nats }, add) {
    add('bins', wordingBin(nats))
  },
  statistics(r) {
    const above = (bin: number) => {
      let sum = 0
      for (let i = bin; i < BINS; i++) sum += r.get('bins', i)
      return r.n === 0 ? 0 : Math.min(1, sum / r.n)
    }
    // by square roots, for between none and a twentieth lies more than between half and all
    return {
      harvest: Math.sqrt(above(4)),
      leaning: above(3),
      strong: Math.sqrt(above(6)),
      clear: Math.sqrt(above(5)),
      honest: 1 - above(2),
    }
  },
  sentence: ({ harvest, honest }, n) =>
    harvest ** 2 >= honest
      ? `${percent(harvest ** 2)} of ${Math.round(n)} prompts ask for what data sets for training are made of.`
      : `${percent(honest)} of ${Math.round(n)} prompts are worded as people and services word theirs.`,
})

export const about: About = {
  title: 'Prompts worded as those of a harvest',
  status: 'experimental',
  falsePositives: [
    'Teachers, test-data teams and prompt engineers, whose requests are worded alike',
    'Apps of a kind that no source of the fit had',
  ],
  references: ['The fit: src/text/wording-weights.ts; SIGNALS S7, S9, S10: a logistic score on instructions'],
}
