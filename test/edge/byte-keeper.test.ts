import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteKeeper } from '../../src/byte-keeper.ts'

const chunks = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 })
const join = (parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

describe('byteKeeper', () => {
  it('keeps all up to the bound, of more the head and the tail, however it is cut', () => {
    fc.assert(
      fc.property(
        chunks,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (parts, whole, head, tail) => {
          const keeper = byteKeeper({ whole, head, tail })
          for (const part of parts) keeper.push(part)
          const all = join(parts)
          expect(keeper.passed).toBe(all.length)
          const kept = keeper.kept()
          if (all.length <= whole) {
            expect(kept.tail).toBeNull()
            expect([...kept.head]).toEqual([...all])
          } else {
            expect([...kept.head]).toEqual([...all.subarray(0, head)])
            const rest = all.subarray(head)
            expect([...kept.tail!]).toEqual([...rest.subarray(Math.max(0, rest.length - tail))])
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('holds no buffer of a chunk', () => {
    const keeper = byteKeeper({ whole: 100_000, head: 10, tail: 10 })
    const large = new Uint8Array(1_000_000)
    large[0] = 7
    keeper.push(large.subarray(0, 3))
    large[0] = 9
    expect([...keeper.kept().head]).toEqual([7, 0, 0])
    expect(keeper.kept().head.buffer.byteLength).toBeLessThan(10_000)
  })
})
