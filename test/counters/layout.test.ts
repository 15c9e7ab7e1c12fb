import { describe, expect, it } from 'vitest'
import { RECORDED } from '../../src/counters/layout-record.ts'
import {
  carryOver,
  cells,
  DESCRIPTION,
  exchangesOn,
  PAGE_BYTES,
  readPage,
  slot,
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
    expect(RECORDED.current).toBe(DESCRIPTION)
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
})
