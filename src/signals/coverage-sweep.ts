import { histogram } from '../counters/spec.ts'
import { defineSignal, evenness, log2Bin, percent, type About } from './define.ts'

const BINS = 12

/** A sweep never asks twice: distinct prompts against all, and how alike their lengths are (SIGNALS S5). */
export const coverageSweep = defineSignal({
  id: 'coverage-sweep',
  family: 'coverage',
  substance: false,
  scope: 'lane',
  counters: { lengths: histogram(BINS) },
  observe({ length }, add) {
    add('lengths', log2Bin(length / 4, BINS))
  },
  statistics(r) {
    const lengths = Array.from({ length: BINS }, (_, i) => r.get('lengths', i))
    const total = Math.max(
      1,
      lengths.reduce((sum, value) => sum + value, 0),
    )
    return {
      distinct: Math.min(1, r.base('prompts') / Math.max(1, r.n)),
      lengths: evenness(lengths),
      meanLength: lengths.reduce((sum, value, i) => sum + value * i, 0) / total,
    }
  },
  sentence: ({ distinct: share }, n) =>
    `${percent(share)} of ${Math.round(n)} prompts are new; nothing is asked twice.`,
})

export const about: About = {
  title: 'Never the same question twice',
  status: 'experimental',
  directions: { distinct: 1 },
  falsePositives: ['Document pipelines: each document once', 'Benchmark runs'],
  references: [
    'CAP and PRADA adapted to text have 7 to 17% false alarms (arXiv 2606.05725): little weight alone',
  ],
}
