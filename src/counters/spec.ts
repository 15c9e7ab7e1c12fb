/**
 * The kinds of counters a signal may ask for. Each says which cells it takes on the page, which of them an exchange adds
 * to, and which few numbers an assessment reads off them (its *reading*; readings of two days add up).
 */
import type { Width } from '../types.ts'

export interface CounterSpec {
  readonly kind: 'count' | 'histogram' | 'distinct' | 'heavy' | 'features' | 'minutes'
  readonly width: Width
  readonly cells: number
  /** How many numbers its reading has. */
  readonly readings: number
}

/** A plain total. Reading: the total. */
export function count<W extends 8 | 16 | 32>(width: W) {
  return { kind: 'count', width, cells: 1, readings: 1 } as const satisfies CounterSpec
}

/** One total for each bin. Reading: the totals. */
export function histogram(bins: number, width: 8 | 16 | 32 = 16) {
  return { kind: 'histogram', width, cells: bins, readings: bins } as const satisfies CounterSpec
}

/**
 * How many different things: linear counting (Whang et al. 1990), a bit a hash. Reading: the estimate.
 * Standard error about 2% at a load of 1; usable to `bits * ln(bits)` things, where it saturates.
 */
export function distinct(bits: number) {
  return { kind: 'distinct', width: 1, cells: bits, readings: 1 } as const satisfies CounterSpec
}

/**
 * How concentrated a stream of hashes is: one row of a count-min sketch (Cormode and Muthukrishnan 2005), which is also a
 * tug-of-war estimate of the second moment. Reading: additions, largest cell, sum of squares.
 */
export function heavy(cells: number) {
  return { kind: 'heavy', width: 16, cells, readings: 3 } as const satisfies CounterSpec
}

/** Signed hashed features of a mean embedding, two cells each (plus, minus). Reading: plus minus minus, for each. */
export function features(dimensions: number) {
  return {
    kind: 'features',
    width: 16,
    cells: 2 * dimensions,
    readings: dimensions,
  } as const satisfies CounterSpec
}

/** A bit for every minute of the UTC day. Reading: active minutes, runs of them, sum and sum of squares of the gaps between. */
export function minutes() {
  return { kind: 'minutes', width: 1, cells: 1440, readings: 4 } as const satisfies CounterSpec
}

/** Reads a counter's cells, given from `cells[from]` on, into `out[to]...`. */
export function readCounter(
  spec: CounterSpec,
  cells: ArrayLike<number>,
  from: number,
  out: Float32Array,
  to: number,
): void {
  switch (spec.kind) {
    case 'count':
    case 'histogram':
      for (let i = 0; i < spec.cells; i++) out[to + i] = cells[from + i]
      return
    case 'distinct': {
      let set = 0
      for (let i = 0; i < spec.cells; i++) set += cells[from + i]
      const empty = Math.max(spec.cells - set, 0.5)
      out[to] = spec.cells * Math.log(spec.cells / empty)
      return
    }
    case 'heavy': {
      let sum = 0
      let largest = 0
      let squares = 0
      for (let i = 0; i < spec.cells; i++) {
        const value = cells[from + i]
        if (value === 0) continue
        sum += value
        squares += value * value
        if (value > largest) largest = value
      }
      out[to] = sum
      out[to + 1] = largest
      out[to + 2] = squares
      return
    }
    case 'features':
      for (let i = 0; i < spec.readings; i++) out[to + i] = cells[from + 2 * i] - cells[from + 2 * i + 1]
      return
    case 'minutes': {
      let active = 0
      let runs = 0
      let gaps = 0
      let squares = 0
      let last = -1
      for (let i = 0; i < spec.cells; i++) {
        if (cells[from + i] === 0) continue
        active++
        if (last >= 0 && i > last + 1) {
          const gap = i - last
          gaps += gap
          squares += gap * gap
        }
        if (last < 0 || i > last + 1) runs++
        last = i
      }
      out[to] = active
      out[to + 1] = runs
      out[to + 2] = gaps
      out[to + 3] = squares
    }
  }
}
