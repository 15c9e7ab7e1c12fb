/** A page's cells as bytes: big-endian and saturating, bit for bit what Redis' BITFIELD makes of them. */
import type { Cell } from '../types.ts'

/** The value of a cell; bytes beyond the page's end read as zero. */
export function readCell(page: Uint8Array, { offset, width }: Cell): number {
  const byte = offset >> 3
  switch (width) {
    case 1:
      return ((page[byte] ?? 0) >> (7 - (offset & 7))) & 1
    case 8:
      return page[byte] ?? 0
    case 16:
      return ((page[byte] ?? 0) << 8) | (page[byte + 1] ?? 0)
    case 32:
      return (
        (((page[byte] ?? 0) << 24) |
          ((page[byte + 1] ?? 0) << 16) |
          ((page[byte + 2] ?? 0) << 8) |
          (page[byte + 3] ?? 0)) >>>
        0
      )
  }
}

/** The largest value a cell of this width holds. */
export function maximum(width: Cell['width']): number {
  return width === 32 ? 0xffffffff : (1 << width) - 1
}

/** Adds to a cell and answers its new value: the sum, or the maximum where that is less. */
export function addCell(page: Uint8Array, cell: Cell, by: number): number {
  const { offset, width } = cell
  const value = Math.min(readCell(page, cell) + by, maximum(width))
  const byte = offset >> 3
  if (width === 1) {
    if (value === 1) page[byte] |= 1 << (7 - (offset & 7))
  } else if (width === 8) {
    page[byte] = value
  } else if (width === 16) {
    page[byte] = value >>> 8
    page[byte + 1] = value
  } else {
    page[byte] = value >>> 24
    page[byte + 1] = value >>> 16
    page[byte + 2] = value >>> 8
    page[byte + 3] = value
  }
  return value
}
