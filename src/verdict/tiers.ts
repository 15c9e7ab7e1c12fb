/** The tiers as data: what a score may call for, and what is acted on today. */
import type { Tier } from '../types.ts'

export interface TierRow {
  readonly tier: Tier
  /** The corrected p-value it takes at most, and how many families of evidence at least (SIGNALS, section 8, point 7). */
  readonly p: number
  readonly families: number
  /** Whether the edge acts on it; the others are shown and recorded. */
  readonly acts: boolean
  /** What the account sees. */
  readonly effect: string
}

/** In rising order of severity. A suspension by a score alone stays off unless STILLWATCH_AUTO_TIER says otherwise. */
export const TIER_TABLE: readonly TierRow[] = [
  { tier: 'observe', p: 1, families: 0, acts: true, effect: 'Nothing: requests pass.' },
  { tier: 'throttle', p: 1e-3, families: 2, acts: false, effect: 'Fewer requests a minute.' },
  { tier: 'restrict', p: 1e-4, families: 3, acts: false, effect: 'No log-probabilities, shorter answers.' },
  {
    tier: 'block',
    p: 1e-5,
    families: 3,
    acts: true,
    effect: "Every request is refused with the provider's own error and the case's reference.",
  },
]
