/** From an account's readings to every signal's statistics, for each lane and for all lanes together. */
import { ACCOUNT_READINGS, LANE_READINGS, LANES, READINGS, slot } from '../counters/layout.ts'
import type { Reading, Signal } from '../signals/define.ts'
import { signals } from '../signals/index.ts'

/** Where an account's readings are looked at: a lane's number, or `WHOLE` for all lanes together. */
export const WHOLE = LANES

const exchanges = slot('exchanges')
const largest = slot('shingles').reading - ACCOUNT_READINGS + 1

/** Where yesterday's readings of the account's scope stand, unfaded, and behind them the share that was merged. */
const PAST = READINGS + LANE_READINGS
const SHARE = PAST + ACCOUNT_READINGS

/**
 * Today's readings plus a share of yesterday's, and behind the lanes one more block with their sum. What is a maximum
 * (the largest cell of a sketch) is the maximum of the lanes. Behind that, what tells the two days apart again.
 */
export function mergeReadings(
  today: Float32Array,
  yesterday: ArrayLike<number> | null,
  share: number,
  out = new Float32Array(SHARE + 1),
) {
  for (let i = 0; i < READINGS; i++) out[i] = today[i] + (yesterday ? share * yesterday[i] : 0)
  out.fill(0, READINGS)
  if (yesterday) {
    for (let i = 0; i < ACCOUNT_READINGS; i++) out[PAST + i] = yesterday[i]
    out[SHARE] = share
  }
  for (let lane = 0; lane < LANES; lane++) {
    const from = ACCOUNT_READINGS + lane * LANE_READINGS
    for (let i = 0; i < LANE_READINGS; i++) {
      const value = out[from + i]
      if (i === largest) out[READINGS + i] = Math.max(out[READINGS + i], value)
      else out[READINGS + i] += value
    }
  }
  return out
}

/** Exchanges that a lane's (or the whole account's) readings rest on. */
export function exchangesIn(merged: Float32Array, lane: number): number {
  return merged[exchanges.reading + lane * LANE_READINGS]
}

interface Bound {
  readonly signal: Signal
  readonly reading: Reading<never> & { point(merged: Float32Array, lane: number): void }
}

function bind(signal: Signal): Bound {
  const own = new Map(
    Object.keys(signal.counters).map((name) => [name, slot(`${signal.id}.${name}`).reading]),
  )
  const shared = new Map<string, number>()
  let merged: Float32Array = new Float32Array(0)
  let shift = 0
  let n = 0
  const perLane = signal.scope === 'lane'
  const place = (counter: string) => {
    let index = own.get(counter) ?? shared.get(counter)
    if (index === undefined) shared.set(counter, (index = slot(counter).reading))
    return index
  }
  const reading = {
    get n() {
      return n
    },
    point(readings: Float32Array, lane: number) {
      merged = readings
      shift = lane * LANE_READINGS
      n = exchangesIn(readings, lane)
    },
    get: (counter: string, at = 0) => merged[own.get(counter)! + at + (perLane ? shift : 0)],
    share: (counter: string, at = 0) =>
      n === 0 ? 0 : Math.min(1, merged[own.get(counter)! + at + (perLane ? shift : 0)] / n),
    base(counter: string, at = 0) {
      const index = place(counter)
      return merged[index + at + (index >= ACCOUNT_READINGS ? shift : 0)]
    },
    today(counter: string, at = 0) {
      const index = place(counter) + at
      return Math.max(0, merged[index] - merged[SHARE] * merged[PAST + index])
    },
    yesterday: (counter: string, at = 0) => merged[PAST + place(counter) + at],
  }
  return { signal, reading: reading as Bound['reading'] }
}

const bound = signals.map(bind)

export interface Statistics {
  readonly signal: Signal
  readonly values: Readonly<Record<string, number>>
}

function read({ signal, reading }: Bound, merged: Float32Array, lane: number): Statistics {
  reading.point(merged, lane)
  return { signal, values: signal.statistics(reading as unknown as Reading<never>) }
}

/** Those of the signals of the account's scope, at their places in the registry: the same in every lane. */
export function accountStatisticsOf(merged: Float32Array): readonly (Statistics | false)[] {
  return bound.map((one) => one.signal.scope === 'account' && read(one, merged, WHOLE))
}

/** The statistics of each signal, in the registry's order; who looks at several lanes gives those of the account's scope. */
export function statisticsOf(
  merged: Float32Array,
  lane: number,
  ofAccount = accountStatisticsOf(merged),
): readonly Statistics[] {
  const empty = exchangesIn(merged, lane) === 0
  return bound.map((one, i) => {
    if (empty) return { signal: one.signal, values: {} }
    return ofAccount[i] || read(one, merged, lane)
  })
}
