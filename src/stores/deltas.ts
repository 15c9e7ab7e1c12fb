/** Additions to a page: whether they are sound, and what they make of a page in memory. */
import { cells } from '../counters/layout.ts'
import { addCell } from '../counters/page.ts'
import type { Deltas, PageWrite } from '../types.ts'

/** Why a write cannot be done, or null. One bad write must not reach a store: some would refuse its whole batch. */
export function faultOf({ account, day, deltas }: PageWrite): Error | null {
  if (typeof account !== 'string' || account === '') return fault('a write without an account')
  if (!Number.isSafeInteger(day) || day < 0)
    return fault(`day ${day} is not a whole number of days since the epoch`)
  if (deltas.length % 2 !== 0) return fault('deltas are pairs of cell and amount; one is cut in half')
  for (let i = 0; i < deltas.length; i += 2) {
    if (cells[deltas[i]] === undefined)
      return fault(`cell ${deltas[i]} is not on the page, which has ${cells.length}`)
    if (!Number.isInteger(deltas[i + 1]) || deltas[i + 1] <= 0)
      return fault(`amount ${deltas[i + 1]} for cell ${deltas[i]} is not a positive whole number`)
  }
  return null
}

function fault(message: string): Error {
  return new RangeError(`[stillwatch] store: ${message}`)
}

/** Adds all of them in order; answers each cell's value right after its addition. */
export function addDeltas(page: Uint8Array, deltas: Deltas): number[] {
  const values: number[] = []
  for (let i = 0; i < deltas.length; i += 2) values.push(addCell(page, cells[deltas[i]], deltas[i + 1]))
  return values
}
