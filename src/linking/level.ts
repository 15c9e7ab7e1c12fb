/**
 * Verdicts and wording on one scale each. Fits differ in where they put the honest, so the linker measures it on its own
 * accounts, by the low end alone, where hardly a harvester is: a normal distribution through the 5th and the 25th percentile.
 */
import { FIELD, RECORD, wordingIn } from './facts.ts'
import type { Kept } from './ledger.ts'

interface Scale {
  readonly mean: number
  readonly deviation: number
}

/** Where the honest lie once levelled, and how far apart: nats. As the fits of issue 4 have them. */
export const HONEST: Scale = { mean: -2.5, deviation: 2.3 }
/** Bounds of one account's word. */
const CLIP = [-4, 9] as const
export const clip = (nats: number) => Math.min(CLIP[1], Math.max(CLIP[0], nats))
/** A thing's company is drawn towards the honest as if so many more honest accounts held it. */
export const PRIOR = 1
/** Where honest accounts' mean wording lies where too few are there to measure it. */
const WORDED: Scale = { mean: -1.6, deviation: 0.9 }
/**
 * Nats of suspicion that wording adds for each standard deviation beyond the usual. The verdict knows wording too, of all that an
 * account sends; here it says which of its exchanges.
 */
const WORDING = 0.55
/** Wording counts at most so many standard deviations. */
const MOST_WORDED = 4
/** Fewer values than this cannot tell: they are taken as they are. */
const ENOUGH = 200
/** Standard normal quantiles of 5% and 25%. */
const [Z05, Z25] = [-1.645, -0.674]

export interface Level {
  /** A verdict's nats on the scale of `HONEST`; NaN where there is none yet. */
  nats(kept: Kept): number
  /** Nats that a record's wording adds or takes: 0 is usual. */
  wording(word: number): number
}

function scaleOf(values: Float32Array, otherwise: Scale): Scale {
  if (values.length < ENOUGH) return otherwise
  const sorted = values.sort()
  const low = sorted[Math.floor(0.05 * sorted.length)]
  const quarter = sorted[Math.floor(0.25 * sorted.length)]
  const deviation = Math.max(otherwise.deviation / 4, (quarter - low) / (Z25 - Z05))
  return { mean: quarter - Z25 * deviation, deviation }
}

/** The mean wording of an account's records; NaN where none has any. */
function wordedAs({ records, size }: Kept): number {
  let sum = 0
  let n = 0
  for (let i = 0; i < size; i++) {
    const nats = wordingIn(records[i * RECORD + FIELD.wording])
    if (nats === null) continue
    sum += nats
    n++
  }
  return sum / n
}

export function levelOf(accounts: Iterable<Kept>): Level {
  const verdicts: number[] = []
  const wordings: number[] = []
  for (const kept of accounts) {
    if (kept.nats !== null) verdicts.push(kept.nats)
    const worded = wordedAs(kept)
    if (!Number.isNaN(worded)) wordings.push(worded)
  }
  const verdict = scaleOf(Float32Array.from(verdicts), HONEST)
  const usual = scaleOf(Float32Array.from(wordings), WORDED)
  const scale = HONEST.deviation / verdict.deviation
  return {
    nats: ({ nats }) => (nats === null ? Number.NaN : HONEST.mean + scale * (nats - verdict.mean)),
    wording(word) {
      const nats = wordingIn(word)
      if (nats === null) return 0
      const beyond = (nats - usual.mean) / usual.deviation
      return WORDING * Math.min(MOST_WORDED, Math.max(-MOST_WORDED, beyond))
    },
  }
}
