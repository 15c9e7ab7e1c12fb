import { describe, expect, it } from 'vitest'
import { CURRENT } from '../../src/counters/layout-record.ts'
import {
  carryOver,
  cells,
  DESCRIPTION,
  describe as describeLayout,
  exchangesOn,
  LANE_READINGS,
  LAYOUT,
  PAGE_BYTES,
  readPage,
  READINGS,
  slot,
  versionOf,
} from '../../src/counters/layout.ts'
import { addCell } from '../../src/counters/page.ts'
import { parseDescription } from '../../src/counters/past-layouts.ts'
import { addExchange } from '../../src/counters/plan.ts'
import { observe } from '../../src/text/observe.ts'
import { accepted, harvest } from '../exchanges.ts'

function filled(): Uint8Array {
  const page = new Uint8Array(PAGE_BYTES)
  const additions = new Map<number, number>()
  for (let i = 0; i < 20; i++) addExchange(additions, observe(accepted({ text: harvest(i) })))
  for (const [cell, by] of additions) addCell(page, cells[cell], by)
  return page
}

describe('layout', () => {
  it('fits a page, in whole 48-bit words', () => {
    expect(PAGE_BYTES).toBeLessThanOrEqual(4096)
    expect(PAGE_BYTES % 6).toBe(0)
  })

  it('puts every cell where no other is, aligned to its width', () => {
    const taken = new Uint8Array(PAGE_BYTES * 8)
    for (const { offset, width } of cells) {
      expect(offset % width).toBe(0)
      expect(offset + width).toBeLessThanOrEqual(PAGE_BYTES * 8)
      for (let bit = offset; bit < offset + width; bit++) expect(taken[bit]++).toBe(0)
    }
  })

  it('is the layout on record (else run: npm run layout)', () => {
    expect(CURRENT, 'the signals changed the page: run npm run layout').toBe(DESCRIPTION)
  })

  it('carries everything over to a layout that is the same', () => {
    const page = filled()
    expect(exchangesOn(page)).toBe(20)
    expect(carryOver(page, parseDescription(DESCRIPTION))).toEqual(readPage(page))
  })

  it('carries over what both layouts share, and nothing else', () => {
    const lines = DESCRIPTION.split('\n')
    const before = parseDescription(
      lines.filter((line) => !line.includes(' single-turn.') && !line.includes(' minutes ')).join('\n'),
    )
    const page = new Uint8Array(before.bytes)
    addCell(page, before.cells[before.slots.get('inputTokens')!.cell], 77)
    const readings = carryOver(page, before)
    expect(readings[slot('inputTokens').reading]).toBe(77)
    expect(readings.reduce((sum, value) => sum + value, 0)).toBe(77)
  })

  it('is the same layout again out of its description', () => {
    const parsed = parseDescription(DESCRIPTION)
    expect(parsed.cells).toEqual(cells)
    expect(parsed.bytes).toBe(PAGE_BYTES)
    expect(parsed.readings).toBe(READINGS)
    expect(describeLayout(parsed)).toBe(DESCRIPTION)
    for (const [name, { cell, reading, spec }] of parsed.slots) {
      expect(slot(name)).toMatchObject({ cell, reading })
      expect(slot(name).spec).toEqual(spec)
    }
    expect(versionOf(DESCRIPTION)).toBe(LAYOUT)
    expect(versionOf(DESCRIPTION.replace('lanes 8', 'lanes 9'))).not.toBe(LAYOUT)
  })

  it('carries counters of a lane over to the same lane, wherever they stood', () => {
    const before = parseDescription(
      DESCRIPTION.split('\n')
        .filter((line) => !line.includes(' prompt-form.'))
        .join('\n'),
    )
    const page = new Uint8Array(before.bytes)
    const { cell } = before.slots.get('trace-coercion.demanded')!
    addCell(page, before.cells[cell + 3 * before.laneCells], 9)
    const readings = carryOver(page, before)
    expect(readings[slot('trace-coercion.demanded').reading + 3 * LANE_READINGS]).toBe(9)
    expect(readings.reduce((sum, value) => sum + value, 0)).toBe(9)
  })

  it('carries nothing of the lanes over where there were more or fewer of them', () => {
    const before = parseDescription(DESCRIPTION.replace('lanes 8', 'lanes 4'))
    const page = new Uint8Array(before.bytes)
    addCell(page, before.cells[before.slots.get('exchanges')!.cell], 9)
    addCell(page, before.cells[before.slots.get('hours')!.cell + 5], 2)
    const readings = carryOver(page, before)
    expect(readings[slot('hours').reading + 5]).toBe(2)
    expect(readings.reduce((sum, value) => sum + value, 0)).toBe(2)
  })

  it('does not know a counter that nobody asked for', () => {
    expect(() => slot('volume.nothing')).toThrow(/no counter named volume\.nothing/)
  })
})
