/** What a signal is: the counters it adds to, and the statistics it reads off them. */
import type { CounterSpec } from '../counters/spec.ts'
import type { Observation } from '../text/observe.ts'
import type { Family } from '../types.ts'

export type CounterSpecs = Readonly<Record<string, CounterSpec>>

/** Adds to a signal's own counters: `add('hits')`, `add('bins', 3)` (a bin, a hash or a feature), `add('tokens', 0, 512)`. */
export type Add<C extends CounterSpecs> = (counter: keyof C & string, at?: number, by?: number) => void

/** Numbers off the page: of one lane, of the whole account (all lanes together), faded over the sliding day. */
export interface Reading<C extends CounterSpecs> {
  /** Exchanges that this reading rests on. */
  readonly n: number
  /** A number of one of the signal's own counters; `at` chooses the bin or the part of its reading. */
  get(counter: keyof C & string, at?: number): number
  /** `get` over n: 0 to 1 for counters that an exchange adds to once. */
  share(counter: keyof C & string, at?: number): number
  /** A number of the page's own counters (counters/base.ts). */
  base(counter: string, at?: number): number
  /**
   * A number that the account has once, of its own counters or the page's: as it stands on today's page alone, and as it
   * stood at the end of yesterday, unfaded. For what changes from one day to the next; 0 where there was no page.
   */
  today(counter: string, at?: number): number
  yesterday(counter: string, at?: number): number
}

/** What is said of a signal; every signal's file exports one beside it. */
export interface About {
  readonly title: string
  readonly status: 'experimental' | 'stable'
  /**
   * Which way a statistic may speak: 1, the more the worse; -1, the more the better. What is not named is left to the fit.
   * Said before any fit, from what is known of the matter: it keeps a fit on few sources from learning their quirks.
   */
  readonly directions: Readonly<Record<string, 1 | -1>>
  /** Honest traffic known to look like this. Reviewers see it beside the evidence. */
  readonly falsePositives: readonly string[]
  readonly references: readonly string[]
}

export interface Signal<C extends CounterSpecs = CounterSpecs> {
  /** Kebab-case, the same as the file's name. */
  readonly id: string
  readonly family: Family
  /** Whether it says what is asked for (substance), not only how, how often or when. */
  readonly substance: boolean
  /** `lane`: its counters exist once per lane, and the best lane counts. */
  readonly scope: 'account' | 'lane'
  readonly counters: C
  observe(exchange: Observation, add: Add<C>): void
  /** Pure. Numbers that the weights turn into nats; the same names always. */
  statistics(reading: Reading<C>): Readonly<Record<string, number>>
  /** One sentence a reviewer can read aloud, of the statistics as observed. */
  sentence(statistics: Readonly<Record<string, number>>, n: number): string
}

/** Types a signal's functions by its own counters, then forgets the names: a registry holds them all. */
export function defineSignal<const C extends CounterSpecs>(signal: Signal<C>): Signal {
  return signal as unknown as Signal
}

/** Entropy of a histogram over its maximum, 0 to 1, with the correction of Miller and Madow for few observations. */
export function evenness(values: readonly number[]): number {
  let total = 0
  let used = 0
  for (const value of values) {
    total += value
    if (value > 0) used++
  }
  if (total <= 1 || values.length < 2) return 0
  let entropy = 0
  for (const value of values) if (value > 0) entropy -= (value / total) * Math.log(value / total)
  return Math.min(1, (entropy + (used - 1) / (2 * total)) / Math.log(values.length))
}

/** 0.8732 as `87%`. */
export function percent(share: number): string {
  return `${Math.round(100 * Math.min(1, Math.max(0, share)))}%`
}

/** Which power of two a positive number reaches, from 0, at most `bins - 1`. */
export function log2Bin(value: number, bins: number): number {
  return Math.max(0, Math.min(bins - 1, 31 - Math.clz32(value | 0)))
}
