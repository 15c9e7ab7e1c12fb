/**
 * Verdicts on one scale. Fits differ in where they put the honest, so the linker measures it on its own accounts, by the low
 * end alone, where hardly a harvester is: a normal distribution through the 5th and the 25th percentile.
 */
import type { Kept } from './ledger.ts'

/** Where the honest lie once levelled, and how far apart: nats. As the fits of issue 4 have them. */
export const HONEST = { mean: -2.5, deviation: 2.3 } as const
/** Fewer verdicts than this cannot tell: they are taken as they are. */
const ENOUGH = 200
/** Standard normal quantiles of 5% and 25%. */
const [Z05, Z25] = [-1.645, -0.674]

/** Each account's nats, levelled; what has no verdict yet counts as honest in the middle. */
export function levelled(accounts: readonly Kept[]): Float32Array {
  const known = Float32Array.from(accounts.flatMap(({ nats }) => (nats === null ? [] : [nats]))).sort()
  let { mean, deviation } = HONEST as { mean: number; deviation: number }
  if (known.length >= ENOUGH) {
    const low = known[Math.floor(0.05 * known.length)]
    const quarter = known[Math.floor(0.25 * known.length)]
    deviation = Math.max(0.5, (quarter - low) / (Z25 - Z05))
    mean = quarter - Z25 * deviation
  }
  const scale = HONEST.deviation / deviation
  return Float32Array.from(accounts, ({ nats }) =>
    nats === null ? HONEST.mean : HONEST.mean + scale * (nats - mean),
  )
}
