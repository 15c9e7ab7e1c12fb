/** Counters that every signal may read: they belong to the page, not to one signal. */
import { count, distinct, heavy, histogram, minutes } from './spec.ts'

/** Once per account. */
export const base = {
  /** Exchanges of each UTC hour. */
  hours: histogram(24, 16),
  /** A bit for every minute with an exchange. */
  minutes: minutes(),
  inputTokens: count(32),
  outputTokens: count(32),
} as const

/** Cells that sampled fingerprints are counted in. */
export const SHINGLE_CELLS = 80

/** Once per lane. */
export const laneBase = {
  exchanges: count(16),
  /** Prompts that are not the same to the letter (normalised). */
  prompts: distinct(384),
  /** Fingerprints sampled from each prompt: what stays the same from prompt to prompt. */
  shingles: heavy(SHINGLE_CELLS),
} as const
