import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCell, maximum, readCell } from '../../src/counters/page.ts'
import type { Cell, Width } from '../../src/types.ts'

const BYTES = 24

/** The page as one big number: a cell is some of its bits, the first bit the highest. */
class Model {
  #bits = 0n

  #shift({ offset, width }: Cell): bigint {
    return BigInt(BYTES * 8 - offset - width)
  }

  read(cell: Cell): bigint {
    return (this.#bits >> this.#shift(cell)) & ((1n << BigInt(cell.width)) - 1n)
  }

  add(cell: Cell, by: number): bigint {
    const most = (1n << BigInt(cell.width)) - 1n
    const sum = this.read(cell) + BigInt(by)
    const value = sum > most ? most : sum
    this.#bits = (this.#bits & ~(most << this.#shift(cell))) | (value << this.#shift(cell))
    return value
  }

  bytes(): Uint8Array {
    return Uint8Array.from({ length: BYTES }, (_, i) =>
      Number((this.#bits >> BigInt(8 * (BYTES - 1 - i))) & 255n),
    )
  }
}

const cell = fc
  .constantFrom<Width>(1, 8, 16, 32)
  .chain((width) =>
    fc.integer({ min: 0, max: (BYTES * 8) / width - 1 }).map((at): Cell => ({ offset: at * width, width })),
  )
const amount = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 1, max: 0xffffffff }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 0xffffffff }),
)

describe('page', () => {
  it('is bit for bit what whole numbers make of it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, amount), { maxLength: 60 }), (additions) => {
        const page = new Uint8Array(BYTES)
        const model = new Model()
        for (const [where, by] of additions) {
          expect(addCell(page, where, by)).toBe(Number(model.add(where, by)))
          expect(readCell(page, where)).toBe(Number(model.read(where)))
        }
        expect(page).toEqual(model.bytes())
      }),
    )
  })

  it.each([1, 8, 16, 32] as const)('stops at the maximum of %s bits and stays there', (width) => {
    const page = new Uint8Array(8)
    const where = { offset: 32, width }
    expect(maximum(width)).toBe(2 ** width - 1)
    expect(addCell(page, where, 2 ** width - 1)).toBe(2 ** width - 1)
    expect(addCell(page, where, 1)).toBe(2 ** width - 1)
    expect([...page.subarray(0, 4)]).toEqual([0, 0, 0, 0])
  })

  it('puts the highest byte first', () => {
    const page = new Uint8Array(4)
    addCell(page, { offset: 0, width: 32 }, 0x01020304)
    expect([...page]).toEqual([1, 2, 3, 4])
  })

  it('reads zero beyond the end', () => {
    for (const width of [1, 8, 16, 32] as const)
      expect(readCell(Uint8Array.of(255), { offset: 32, width })).toBe(0)
    expect(readCell(Uint8Array.of(255), { offset: 0, width: 16 })).toBe(0xff00)
  })
})
