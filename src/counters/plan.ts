/** From an exchange to additions: every signal's counters, as cells of the page. */
import { signals } from '../signals/index.ts'
import type { Observation } from '../text/observe.ts'
import { LANE_CELLS, LANES, slot, type Slot } from './layout.ts'

/** Adds up additions of several exchanges to one page: cell number to amount. */
export type Additions = Map<number, number>

function addTo(additions: Additions, { spec, cell }: Slot, shift: number, at: number, by: number): void {
  let index = cell + shift
  if (spec.kind === 'distinct' || spec.kind === 'heavy') index += (at >>> 0) % spec.cells
  else if (spec.kind === 'features') index += 2 * at + (by < 0 ? 1 : 0)
  else index += at
  const amount = by < 0 ? -by : by
  // a bit is set once, however often it is added to
  additions.set(index, spec.width === 1 ? 1 : (additions.get(index) ?? 0) + amount)
}

/** Lanes of what is worded as people word theirs, which is up to so many nats: a harvest mixed with it keeps lanes apart. */
const PLAIN_LANES = 2
const PLAIN = 0.5

/** The lane of an exchange: prompts of one template share theirs, ordinary traffic spreads over a few of its own. */
export function laneOf({ template, wording }: Pick<Observation, 'template' | 'wording'>): number {
  return wording.people < PLAIN ? template % PLAIN_LANES : PLAIN_LANES + (template % (LANES - PLAIN_LANES))
}

const own = {
  hours: slot('hours'),
  minutes: slot('minutes'),
  inputTokens: slot('inputTokens'),
  outputTokens: slot('outputTokens'),
  exchanges: slot('exchanges'),
  prompts: slot('prompts'),
  shingles: slot('shingles'),
}
const theirs = signals.map((signal) => ({
  signal,
  slots: new Map(Object.keys(signal.counters).map((name) => [name, slot(`${signal.id}.${name}`)])),
  perLane: signal.scope === 'lane',
}))

/**
 * Adds everything that one exchange adds. A signal that throws is left out and reported; the others count.
 * @returns how many signals failed.
 */
export function addExchange(additions: Additions, seen: Observation): number {
  const shift = laneOf(seen) * LANE_CELLS
  addTo(additions, own.hours, 0, Math.floor(seen.time / 3_600_000), 1)
  addTo(additions, own.minutes, 0, Math.floor(seen.time / 60_000), 1)
  if (seen.inputTokens > 0) addTo(additions, own.inputTokens, 0, 0, seen.inputTokens)
  if (seen.outputTokens > 0) addTo(additions, own.outputTokens, 0, 0, seen.outputTokens)
  addTo(additions, own.exchanges, shift, 0, 1)
  addTo(additions, own.prompts, shift, seen.prompt, 1)
  for (const shingle of seen.shingles) addTo(additions, own.shingles, shift, shingle, 1)
  let failed = 0
  for (const { signal, slots, perLane } of theirs) {
    try {
      signal.observe(seen, (name, at = 0, by = 1) =>
        addTo(additions, slots.get(name)!, perLane ? shift : 0, at, by),
      )
    } catch {
      failed++
    }
  }
  return failed
}

/** As a store wants them: cell, amount, cell, amount, ... */
export function toDeltas(additions: Additions): number[] {
  const deltas: number[] = []
  for (const [cell, by] of additions) deltas.push(cell, by)
  return deltas
}
