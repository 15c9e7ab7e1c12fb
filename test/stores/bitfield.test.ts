import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCell, maximum, readCell } from '../../src/counters/page.ts'
import type { Cell, Width } from '../../src/types.ts'
import { startRedis, type TestRedis } from '../redis.ts'

const BYTES = 24

describe('cells of a page', () => {
  let redis: TestRedis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis?.stop())

  it('are bit for bit what BITFIELD makes of them, at every width', async () => {
    const cell = fc
      .constantFrom<Width>(1, 8, 16, 32)
      .chain((width) =>
        fc.nat((BYTES * 8) / width - 1).map((index): Cell => ({ width, offset: index * width })),
      )
    const addition = fc.tuple(
      cell,
      fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 0xffffffff })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(addition, { minLength: 1, maxLength: 30 }), async (additions) => {
        const key = `bitfield-${crypto.randomUUID()}`
        const page = new Uint8Array(BYTES)
        const mine = additions.map(([one, by]) => addCell(page, one, by))
        const theirs = await redis.command(
          'BITFIELD',
          key,
          'OVERFLOW',
          'SAT',
          ...additions.flatMap(([{ width, offset }, by]) => ['INCRBY', `u${width}`, offset, by]),
        )
        expect(mine).toEqual(theirs)
        const gets = Array.from(page, (_, i) => ['GET', 'u8', i * 8]).flat()
        expect([...page]).toEqual(await redis.command('BITFIELD_RO', key, ...gets))
        for (const [one] of additions) expect(readCell(page, one)).toBeLessThanOrEqual(maximum(one.width))
        await redis.command('DEL', key)
      }),
    )
  })
})
