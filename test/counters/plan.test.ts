import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addExchange, laneOf, toDeltas } from '../../src/counters/plan.ts'
import { cells, LANES, PAGE_BYTES } from '../../src/counters/layout.ts'
import { addCell } from '../../src/counters/page.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import { observe } from '../../src/text/observe.ts'
import { accepted, harvest, NOON } from '../exchanges.ts'

const DAY = 86_400_000
const account = 'a'.repeat(32)
const many = Array.from({ length: 24 }, (_, i) =>
  accepted({ text: harvest(i), at: NOON + i * 400_000, outputTokens: 10 * i }),
)

/** The page that exchanges make, written in groups of the given sizes. */
async function pageOf(
  exchanges: typeof many,
  sizes: readonly number[],
  day = Math.floor(NOON / DAY),
): Promise<Uint8Array | null> {
  const store = memoryStore()
  let from = 0
  let turn = 0
  while (from < exchanges.length) {
    const group = exchanges.slice(from, (from += sizes[turn++ % sizes.length]))
    const additions = new Map<number, number>()
    for (const exchange of group) addExchange(additions, observe(exchange))
    await store.add([{ account, day, deltas: toDeltas(additions), read: false, first: false }])
  }
  return (await store.read(account, day)).page
}

describe('plan', () => {
  it('makes the same page of any order and any splitting', async () => {
    const once = await pageOf(many, [many.length])
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(many, { minLength: many.length }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        async (order, sizes) => {
          expect(await pageOf(order, sizes)).toEqual(once)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('keeps what is worded as people word theirs out of the lanes of the rest', () => {
    const lanes = (people: number) =>
      new Set(
        Array.from({ length: 200 }, (_, template) => laneOf({ template, wording: { people, services: 0 } })),
      )
    const [plain, other] = [lanes(-1), lanes(1)]
    expect(plain.size + other.size).toBe(LANES)
    expect([...plain].filter((lane) => other.has(lane))).toEqual([])
  })

  it('keeps two days apart, whatever order they come in', async () => {
    const today = Math.floor(NOON / DAY)
    const days = [today, today + 1]
    const mixed = many.map((exchange, i) => ({ ...exchange, at: exchange.at + (i % 2) * DAY }))
    const alone = await Promise.all(
      days.map((day, i) =>
        pageOf(
          mixed.filter((_, at) => at % 2 === i),
          [5],
          day,
        ),
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(mixed, { minLength: mixed.length }), async (order) => {
        const store = memoryStore()
        for (const exchange of order) {
          const additions = new Map<number, number>()
          addExchange(additions, observe(exchange))
          const day = Math.floor(exchange.at / DAY)
          await store.add([{ account, day, deltas: toDeltas(additions), read: false, first: false }])
        }
        expect(await store.read(account, today + 1)).toEqual({ page: alone[1], yesterday: alone[0] })
      }),
      { numRuns: 20 },
    )
    expect(alone[0]).not.toEqual(alone[1])
  })

  it('adds nothing that is not on the page, whatever a text holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 0, max: 1e6 }),
        (text, outputTokens) => {
          const additions = new Map<number, number>()
          expect(addExchange(additions, observe(accepted({ text, outputTokens })))).toBe(0)
          const page = new Uint8Array(PAGE_BYTES)
          for (const [cell, by] of additions) {
            expect(cells[cell]).toBeDefined()
            expect(Number.isInteger(by) && by > 0).toBe(true)
            addCell(page, cells[cell], by)
          }
        },
      ),
    )
  })
})
