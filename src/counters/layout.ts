/**
 * The page of counters, laid out from the registry of signals: first what exists once per account, then what exists once
 * per lane. Wider cells come first in each part, so that every cell is aligned to its width.
 */
import { signals } from '../signals/index.ts'
import { hashWord } from '../text/tokens.ts'
import type { Cell } from '../types.ts'
import { base, laneBase } from './base.ts'
import { readCell } from './page.ts'
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

/** A page's plan: what stands where. */
export interface Layout {
  readonly cells: readonly Cell[]
  readonly slots: ReadonlyMap<string, Slot>
  readonly lanes: number
  /** Cells and readings before the first lane, and in each lane. */
  readonly accountCells: number
  readonly accountReadings: number
  readonly laneCells: number
  readonly laneReadings: number
  /** A multiple of 6, for a page is read as 48-bit numbers. */
  readonly bytes: number
  readonly readings: number
}

type Specs = readonly (readonly [name: string, spec: CounterSpec])[]

/** Lays counters out, those of the account once and those of a lane `lanes` times. */
export function layOut(account: Specs, lane: Specs, lanes: number): Layout {
  const table: Cell[] = []
  const slots = new Map<string, Slot>()
  let bits = 0
  let readings = 0
  function place(list: Specs, remember: boolean): void {
    bits = Math.ceil(bits / 32) * 32
    for (const [name, spec] of list) {
      if (remember) slots.set(name, { name, spec, cell: table.length, reading: readings })
      for (let i = 0; i < spec.cells; i++, bits += spec.width) table.push({ offset: bits, width: spec.width })
      readings += spec.readings
    }
  }
  place(account, true)
  const accountCells = table.length
  const accountReadings = readings
  for (let i = 0; i < lanes; i++) place(lane, i === 0)
  return {
    cells: table,
    slots,
    lanes,
    accountCells,
    accountReadings,
    laneCells: (table.length - accountCells) / lanes,
    laneReadings: (readings - accountReadings) / lanes,
    bytes: Math.ceil(bits / 48) * 6,
    readings,
  }
}

const current = layOut(specs('account'), specs('lane'), LANES)

export const ACCOUNT_CELLS = current.accountCells
export const ACCOUNT_READINGS = current.accountReadings
export const LANE_CELLS = current.laneCells
export const LANE_READINGS = current.laneReadings
/** Every cell of the page by its number. */
export const cells: readonly Cell[] = current.cells
export const PAGE_BYTES = current.bytes
/** How many numbers an account's readings are. */
export const READINGS = current.readings

/** The slot of a counter: `name` of the base, or `signal.name`. */
export function slot(name: string): Slot {
  const found = current.slots.get(name)
  if (!found) throw new TypeError(`[stillwatch] no counter named ${name} on the page`)
  return found
}

/** What stands where, as text: the same text means the same page. `past-layouts.ts` keeps those of earlier deploys. */
export function describe({ slots, lanes, accountCells }: Layout): string {
  const list = [...slots.values()].map(
    ({ name, spec, cell }) =>
      `${cell < accountCells ? 'account' : 'lane'} ${name} ${spec.kind} ${spec.width}x${spec.cells}`,
  )
  return [`lanes ${lanes}`, ...list].join('\n')
}
export const DESCRIPTION: string = describe(current)

/** The version that a description has in keys. */
export function versionOf(description: string): string {
  return (hashWord(description) >>> 0).toString(36)
}
/** The layout's version, part of every page's key. */
export const LAYOUT: string = versionOf(DESCRIPTION)

if (PAGE_BYTES > 4096) throw new TypeError(`[stillwatch] a page takes ${PAGE_BYTES} bytes, more than 4096`)

const scratch = new Uint32Array(cells.length)

/** Offsets and widths of a layout's cells as plain numbers: reading 5,000 objects took most of the time (bench). */
function columnsOf({ cells: table }: Layout) {
  return {
    offsets: Int32Array.from(table, ({ offset }) => offset),
    widths: Uint8Array.from(table, ({ width }) => width),
  }
}
const columns = columnsOf(current)

/** Widens a page to one number a cell. */
function widen(
  page: Uint8Array,
  { offsets, widths }: ReturnType<typeof columnsOf>,
  out: Uint32Array,
): Uint32Array {
  for (let i = 0; i < offsets.length; i++) {
    const byte = offsets[i] >> 3
    const width = widths[i]
    out[i] =
      width === 1
        ? (page[byte] >> (7 - (offsets[i] & 7))) & 1
        : width === 16
          ? (page[byte] << 8) | page[byte + 1]
          : width === 8
            ? page[byte]
            : ((page[byte] << 24) | (page[byte + 1] << 16) | (page[byte + 2] << 8) | page[byte + 3]) >>> 0
  }
  return out
}

const every = [...current.slots.values()]
const perAccount = every.filter((entry) => entry.cell < ACCOUNT_CELLS)
const perLane = every.filter((entry) => entry.cell >= ACCOUNT_CELLS)
const laneCount = slot('exchanges')

/** All readings of a page: the account's, then each lane's. Lanes nobody wrote to are skipped. */
export function readPage(page: Uint8Array, out = new Float32Array(READINGS)): Float32Array {
  const values = widen(page, columns, scratch)
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

/** Exchanges counted on a page, in all lanes. */
export function exchangesOn(page: Uint8Array): number {
  let sum = 0
  for (let lane = 0; lane < LANES; lane++) sum += readCell(page, cells[laneCount.cell + lane * LANE_CELLS])
  return sum
}

/**
 * Readings of a page that another layout wrote, as far as both layouts share a counter (same name, kind and size; the
 * lanes' ones only where there are as many lanes). The rest reads as zero.
 */
export function carryOver(page: Uint8Array, past: Layout): Float32Array {
  const out = new Float32Array(READINGS)
  const values = widen(page, columnsOf(past), new Uint32Array(past.cells.length))
  for (const { name, spec, cell } of past.slots.values()) {
    const now = current.slots.get(name)
    if (!now || now.spec.kind !== spec.kind || now.spec.cells !== spec.cells) continue
    const ofLane = cell >= past.accountCells
    if (ofLane !== now.cell >= ACCOUNT_CELLS || (ofLane && past.lanes !== LANES)) continue
    for (let lane = 0; lane < (ofLane ? LANES : 1); lane++) {
      readCounter(now.spec, values, cell + lane * past.laneCells, out, now.reading + lane * LANE_READINGS)
    }
  }
  return out
}
