/**
 * The page of counters, laid out from the registry of signals: first what exists once per account, then what exists once
 * per lane. Wider cells come first in each part, so that every cell is aligned to its width.
 */
import { signals } from '../signals/index.ts'
import type { Cell } from '../types.ts'
import { base, laneBase } from './base.ts'
import { readCounter, type CounterSpec } from './spec.ts'

/** Lanes that content counters exist in: see `lane()` in text/observe.ts. */
export const LANES = 8

/** One counter's place: cell numbers on the page, and its readings among an account's readings. */
export interface Slot {
  readonly name: string
  readonly spec: CounterSpec
  /** First cell, in lane 0 for a counter of lanes. */
  readonly cell: number
  /** First reading, in lane 0 for a counter of lanes. */
  readonly reading: number
}

function specs(scope: 'account' | 'lane'): [string, CounterSpec][] {
  const own = Object.entries(scope === 'account' ? base : laneBase).map(
    ([name, spec]): [string, CounterSpec] => [name, spec],
  )
  const theirs = signals
    .filter((signal) => signal.scope === scope)
    .flatMap((signal) =>
      Object.entries(signal.counters).map(([name, spec]): [string, CounterSpec] => [
        `${signal.id}.${name}`,
        spec,
      ]),
    )
  return [...own, ...theirs].sort((a, b) => b[1].width - a[1].width)
}

const table: Cell[] = []
const slots = new Map<string, Slot>()
let bits = 0
let readings = 0
function place(list: readonly [string, CounterSpec][], remember: boolean): void {
  bits = Math.ceil(bits / 32) * 32
  for (const [name, spec] of list) {
    if (remember) slots.set(name, { name, spec, cell: table.length, reading: readings })
    for (let i = 0; i < spec.cells; i++, bits += spec.width) table.push({ offset: bits, width: spec.width })
    readings += spec.readings
  }
}

const laneSpecs = specs('lane')
place(specs('account'), true)
/** Cells and readings before the first lane, and in each lane. */
export const ACCOUNT_CELLS = table.length
export const ACCOUNT_READINGS = readings
for (let lane = 0; lane < LANES; lane++) place(laneSpecs, lane === 0)
export const LANE_CELLS = (table.length - ACCOUNT_CELLS) / LANES
export const LANE_READINGS = (readings - ACCOUNT_READINGS) / LANES

/** Every cell of the page by its number. */
export const cells: readonly Cell[] = table
/** Bytes of a page: a multiple of 6, for it is read as 48-bit numbers. */
export const PAGE_BYTES = Math.ceil(bits / 48) * 6
/** How many numbers an account's readings are. */
export const READINGS = readings

/** The slot of a counter: `name` of the base, or `signal.name`. */
export function slot(name: string): Slot {
  const found = slots.get(name)
  if (!found) throw new TypeError(`[stillwatch] no counter named ${name} on the page`)
  return found
}

/** What stands where, as text: the same text means the same page. */
export const DESCRIPTION =
  [...slots.values()]
    .map(({ name, spec, cell }) => `${name}:${spec.kind}:${spec.width}x${spec.cells}@${cell}`)
    .join(' ') + ` lanes:${LANES}`

function fnv(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
/** The layout's version, part of every page's key. */
export const LAYOUT: string = fnv(DESCRIPTION)

if (PAGE_BYTES > 4096) throw new TypeError(`[stillwatch] a page takes ${PAGE_BYTES} bytes, more than 4096`)

const scratch = new Uint32Array(table.length)

/** Widens a page to one number a cell. The answer is reused by the next call. */
function widen(page: Uint8Array): Uint32Array {
  for (let i = 0; i < table.length; i++) {
    const { offset, width } = table[i]
    const byte = offset >> 3
    scratch[i] =
      width === 16
        ? (page[byte] << 8) | page[byte + 1]
        : width === 1
          ? (page[byte] >> (7 - (offset & 7))) & 1
          : width === 8
            ? page[byte]
            : ((page[byte] << 24) | (page[byte + 1] << 16) | (page[byte + 2] << 8) | page[byte + 3]) >>> 0
  }
  return scratch
}

const every = [...slots.values()]
const perAccount = every.filter((entry) => entry.cell < ACCOUNT_CELLS)
const perLane = every.filter((entry) => entry.cell >= ACCOUNT_CELLS)
const laneCount = slot('exchanges')

/** All readings of a page: the account's, then each lane's. Lanes nobody wrote to are skipped. */
export function readPage(page: Uint8Array, out = new Float32Array(READINGS)): Float32Array {
  const values = widen(page)
  for (const { spec, cell, reading } of perAccount) readCounter(spec, values, cell, out, reading)
  for (let lane = 0; lane < LANES; lane++) {
    const cellShift = lane * LANE_CELLS
    if (values[laneCount.cell + cellShift] === 0) continue
    const readingShift = lane * LANE_READINGS
    for (const { spec, cell, reading } of perLane)
      readCounter(spec, values, cell + cellShift, out, reading + readingShift)
  }
  return out
}
