/** Signals as bits, so that the queue's indexes hold which ones speak against an account. A name keeps its bit for good. */
import type { Evidence } from '../types.ts'

/** A number keeps 52 of them exactly in JavaScript; names beyond are not filtered by. */
const MOST = 52

export function createSignalBits(sql: SqlStorage) {
  let known: Map<string, number> | null = null
  const bits = () => {
    known ??= new Map(
      sql
        .exec<{ name: string; bit: number }>('SELECT name, bit FROM signal_bits')
        .toArray()
        .map(({ name, bit }) => [name, bit]),
    )
    return known
  }

  function give(name: string): number | null {
    const all = bits()
    const bit = all.size
    if (bit >= MOST || name === '') return null
    sql.exec('INSERT INTO signal_bits (name, bit) VALUES (?, ?)', name, bit)
    all.set(name, bit)
    return bit
  }

  return {
    bitOf: (name: string): number | null => bits().get(name) ?? null,

    /** Those that speak for harvesting. Call it in the transaction of what they are written with. */
    maskOf(evidence: readonly Evidence[]): number {
      let mask = 0
      for (const name of new Set(evidence.filter(({ weight }) => weight > 0).map(({ signal }) => signal))) {
        const bit = bits().get(name) ?? give(name)
        if (bit !== null) mask += 2 ** bit
      }
      return mask
    },

    /** After a transaction that was rolled back. */
    forget(): void {
      known = null
    },
  }
}

export type SignalBits = ReturnType<typeof createSignalBits>
