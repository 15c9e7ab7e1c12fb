/** From statistics to a verdict: nats by signal, caps by family, the best lane, a corrected p-value. Pure. */
import { LANES } from '../counters/layout.ts'
import type { Signal } from '../signals/define.ts'
import type { Evidence, Family, Tier, Verdict } from '../types.ts'
import { accountStatisticsOf, exchangesIn, statisticsOf, WHOLE } from './statistics.ts'
import { TIER_TABLE } from './tiers.ts'

/** How one statistic is weighed: a piecewise linear function of its value, in nats. */
export interface Shape {
  /** Rising values, and the nats at each; straight between, level outside. */
  readonly knots: readonly number[]
  readonly nats: readonly number[]
  /** What is usual among honest accounts: the 10th, 50th and 90th percentile. */
  readonly usual: readonly [number, number, number]
}

/** The fit, as `npm run fit` writes it to weights.ts. */
export interface Weights {
  /** Of each signal's statistics, by their names; one without a shape weighs nothing. */
  readonly shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>>
  /** Statistics of few exchanges are drawn towards the usual: `(n value + prior usual) / (n + prior)`. */
  readonly prior: number
  /** Exchanges below which there is no verdict; a lane needs `laneLeast`. */
  readonly least: number
  readonly laneLeast: number
  /**
   * Highest scores of honest account-days under continuous looking, by size of the account: `p[i]` of them ever reach
   * `nats[i]`; beyond the last, p falls by e every `tail` nats.
   */
  readonly calibration: readonly {
    readonly upTo: number
    readonly nats: readonly number[]
    readonly p: readonly number[]
    readonly tail: number
  }[]
}

/** Bounds of a signal's and a family's nats. */
export const CAPS = { signal: [-2, 4], family: [-3, 4] } as const

function clip(value: number, [low, high]: readonly [number, number]): number {
  return value < low ? low : value > high ? high : value
}

/** The nats of one statistic. */
export function shapeAt(
  { knots, nats }: { readonly knots: ArrayLike<number>; readonly nats: ArrayLike<number> },
  value: number,
): number {
  if (value <= knots[0]) return nats[0]
  for (let i = 1; i < knots.length; i++) {
    if (value > knots[i]) continue
    const width = knots[i] - knots[i - 1]
    return width === 0 ? nats[i] : nats[i - 1] + ((nats[i] - nats[i - 1]) * (value - knots[i - 1])) / width
  }
  return nats[nats.length - 1]
}

const NONE: Readonly<Record<string, Shape>> = {}

interface Weighed {
  readonly signal: Signal
  readonly values: Readonly<Record<string, number>>
  readonly weight: number
}

/** What the signals of one lane weigh, and their sum with the families' caps. */
export function weighLane(
  merged: Float32Array,
  lane: number,
  weights: Weights,
  ofAccount = accountStatisticsOf(merged),
): { weighed: Weighed[]; nats: number; n: number; lane: number } {
  const n = exchangesIn(merged, lane)
  const whole = exchangesIn(merged, WHOLE)
  const weighed: Weighed[] = []
  const families = new Map<Family, number>()
  for (const { signal, values } of statisticsOf(merged, lane, ofAccount)) {
    const support = signal.scope === 'account' ? whole : n
    const shapes = weights.shapes[signal.id] ?? NONE
    let sum = 0
    for (const name in values) {
      const shape = shapes[name]
      if (!shape) continue
      const value = values[name]
      if (!Number.isFinite(value)) continue
      sum += shapeAt(shape, (support * value + weights.prior * shape.usual[1]) / (support + weights.prior))
    }
    const weight = clip(sum, CAPS.signal)
    weighed.push({ signal, values, weight })
    families.set(signal.family, (families.get(signal.family) ?? 0) + weight)
  }
  let nats = 0
  for (const sum of families.values()) nats += clip(sum, CAPS.family)
  return { weighed, nats, n, lane }
}

/** The share of honest account-days of this size that ever score at least so much. */
export function pValue(nats: number, exchanges: number, { calibration }: Weights): number {
  const stratum = calibration.find(({ upTo }) => exchanges <= upTo) ?? calibration[calibration.length - 1]
  if (!stratum) return 1
  const last = stratum.nats.length - 1
  if (nats <= stratum.nats[0]) return 1
  if (nats >= stratum.nats[last])
    return stratum.p[last] * Math.exp(-(nats - stratum.nats[last]) / stratum.tail)
  let i = 1
  while (nats > stratum.nats[i]) i++
  const width = stratum.nats[i] - stratum.nats[i - 1]
  const share = width === 0 ? 1 : (nats - stratum.nats[i - 1]) / width
  return Math.exp(Math.log(stratum.p[i - 1]) * (1 - share) + Math.log(stratum.p[i]) * share)
}

function round(value: number): string {
  return Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(2)
}

/** Evidence for the reviewer: every signal that weighs anything, heaviest first. */
function evidenceOf(weighed: readonly Weighed[], weights: Weights, n: number, whole: number): Evidence[] {
  return weighed
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .map(({ signal, values, weight }) => {
      // the statistic that weighs most stands for the signal
      const shapes = weights.shapes[signal.id] ?? NONE
      let strongest = ''
      let most = -1
      for (const name in values) {
        const shape = shapes[name]
        const nats = shape ? Math.abs(shapeAt(shape, values[name])) : 0
        if (nats > most) {
          most = nats
          strongest = name
        }
      }
      const usual = shapes[strongest]?.usual ?? [0, 0, 0]
      return {
        signal: signal.id,
        family: signal.family,
        weight,
        observed: `${strongest} ${round(values[strongest] ?? 0)}`,
        usual: `${round(usual[1])} (8 in 10: ${round(usual[0])} to ${round(usual[2])})`,
        sentence: signal.sentence(values, signal.scope === 'account' ? whole : n),
      }
    })
    .sort((a, b) => b.weight - a.weight)
}

export interface Thresholds {
  /** The corrected p-value at or below which a case is made. */
  readonly falseAlarms: number
}

/** The heaviest of the lanes and the whole. */
export function weighBest(merged: Float32Array, weights: Weights) {
  const ofAccount = accountStatisticsOf(merged)
  let best = weighLane(merged, WHOLE, weights, ofAccount)
  for (let lane = 0; lane < LANES; lane++) {
    if (exchangesIn(merged, lane) < weights.laneLeast) continue
    const candidate = weighLane(merged, lane, weights, ofAccount)
    if (candidate.nats > best.nats) best = candidate
  }
  return best
}

/** The verdict on merged readings (`mergeReadings`): the heaviest of the lanes and the whole counts. */
export function weigh(merged: Float32Array, weights: Weights, { falseAlarms }: Thresholds): Verdict {
  const exchanges = exchangesIn(merged, WHOLE)
  const best = exchanges >= weights.least ? weighBest(merged, weights) : null
  if (!best)
    return {
      nats: 0,
      p: 1,
      score: 0,
      escalate: false,
      tier: 'observe',
      evidence: [],
      exchanges,
      lane: WHOLE,
      inLane: exchanges,
    }
  const p = pValue(best.nats, exchanges, weights)
  const speaking = best.weighed.filter(({ weight }) => weight >= 0.25)
  const families = new Set(speaking.map(({ signal }) => signal.family))
  const escalate = p <= falseAlarms && families.size >= 2 && speaking.some(({ signal }) => signal.substance)
  return {
    nats: best.nats,
    p,
    score: 1 - p,
    escalate,
    tier: escalate ? tierOf(p, families.size) : 'observe',
    evidence: escalate || p <= 0.05 ? evidenceOf(best.weighed, weights, best.n, exchanges) : [],
    exchanges,
    lane: best.lane,
    inLane: best.n,
  }
}

/** The hardest tier whose conditions hold. */
function tierOf(p: number, families: number): Tier {
  let tier: Tier = 'observe'
  for (const row of TIER_TABLE) if (p <= row.p && families >= row.families) tier = row.tier
  return tier
}
