/** What every store promises: one suite, run by each against the real thing. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cells, PAGE_BYTES } from '../../src/counters/layout.ts'
import { addCell, maximum, readCell } from '../../src/counters/page.ts'
import type { PageAnswer, PageWrite, Store, Width } from '../../src/types.ts'

export interface Bench {
  readonly store: Store
  /** When the store will forget a page, in milliseconds since the epoch; null where it never will. */
  expiry(account: string, day: number): Promise<number | null>
  stop?(): Promise<void>
}

const DAY = 86_400_000
export const today = Math.floor(Date.now() / DAY)

/** 32 hex digits that no other test has. */
export function someAccount(): string {
  return crypto.randomUUID().replaceAll('-', '')
}

export function write(account: string, deltas: readonly number[], rest: Partial<PageWrite> = {}): PageWrite {
  return { account, day: today, deltas, read: false, first: false, ...rest }
}

/** The one answer to one write. */
export async function addOne(store: Store, one: PageWrite): Promise<PageAnswer> {
  const [answer] = await store.add([one])
  if (answer instanceof Error) throw answer
  return answer
}

const widths = ([1, 8, 16, 32] as const).filter((width) => cells.some((cell) => cell.width === width))
const cellOf = (width: Width) => cells.findIndex((cell) => cell.width === width)
const lastCell = cells.length - 1

export function storeContract(name: string, open: () => Promise<Bench>): void {
  describe(`${name} store`, () => {
    let bench: Bench
    let store: Store
    beforeAll(async () => {
      bench = await open()
      store = bench.store
    })
    afterAll(async () => {
      await bench?.stop?.()
    })

    it('answers zeros for a page that nobody has written, and does not make one', async () => {
      const account = someAccount()
      const answer = await addOne(store, write(account, [], { read: true, first: true }))
      expect(answer).toEqual({ values: [], page: new Uint8Array(PAGE_BYTES), yesterday: null })
      expect(await store.read(account, today)).toEqual({ page: null, yesterday: null })
    })

    it('answers the new value of each cell right after its addition, also where a cell comes twice', async () => {
      const account = someAccount()
      const [wide, half] = [cellOf(32), cellOf(16)]
      const first = await addOne(store, write(account, [wide, 5, half, 7, wide, 10]))
      expect(first.values).toEqual([5, 7, 15])
      expect(first.page).toBeUndefined()
      expect(first.yesterday).toBeUndefined()
      const second = await addOne(store, write(account, [half, 1]))
      expect(second.values).toEqual([8])
    })

    it.each(widths)('stops at the largest value of a cell of %i bits', async (width) => {
      const account = someAccount()
      const cell = cellOf(width)
      const neighbours = [cell - 1, cell + 1].filter((at) => cells[at] !== undefined)
      const max = maximum(width)
      expect((await addOne(store, write(account, [cell, max, cell, 1]))).values).toEqual([max, max])
      expect((await addOne(store, write(account, [cell, 2 ** 53]))).values).toEqual([max])
      expect((await addOne(store, write(someAccount(), [cell, 1e300]))).values).toEqual([max])
      const { page } = await store.read(account, today)
      for (const at of neighbours) expect(readCell(page as Uint8Array, cells[at])).toBe(0)
    })

    it('answers the whole page as it stands after the addition, when it is to be read', async () => {
      const account = someAccount()
      await addOne(store, write(account, [0, 1, lastCell, 1]))
      const answer = await addOne(
        store,
        write(account, [cellOf(32), 0xfedcba98, cellOf(16), 0x1234], { read: true }),
      )
      const expected = new Uint8Array(PAGE_BYTES)
      addCell(expected, cells[0], 1)
      addCell(expected, cells[lastCell], 1)
      addCell(expected, cells[cellOf(32)], 0xfedcba98)
      addCell(expected, cells[cellOf(16)], 0x1234)
      expect(answer.page).toEqual(expected)
      expect((await store.read(account, today)).page).toEqual(expected)
    })

    it("answers yesterday's page at the first touch, and leaves it alone", async () => {
      const account = someAccount()
      const old = await addOne(
        store,
        write(account, [lastCell, 1], { day: today - 1, read: true, first: true }),
      )
      const answer = await addOne(store, write(account, [0, 3], { read: true, first: true }))
      expect(answer.yesterday).toEqual(old.page)
      const expected = new Uint8Array(PAGE_BYTES)
      addCell(expected, cells[0], 3)
      expect(answer.page).toEqual(expected)
      expect(await store.read(account, today)).toEqual({ page: expected, yesterday: old.page })
    })

    it('keeps the pages that it answered apart from its own', async () => {
      const account = someAccount()
      const { page } = await addOne(store, write(account, [0, 1], { read: true }))
      page?.fill(255)
      expect((await addOne(store, write(account, [0, 1]))).values).toEqual([2])
    })

    it('writes many accounts in one batch, each with its own answer', async () => {
      const accounts = Array.from({ length: 40 }, someAccount)
      const answers = await store.add(
        accounts.map((account, i) => write(account, [0, i + 1], { read: i % 3 === 0 })),
      )
      expect(answers.map((answer) => (answer as PageAnswer).values)).toEqual(accounts.map((_, i) => [i + 1]))
      expect(answers.map((answer) => (answer as PageAnswer).page !== undefined)).toEqual(
        accounts.map((_, i) => i % 3 === 0),
      )
    })

    it('adds up several writes to one account in one batch', async () => {
      const account = someAccount()
      await store.add([write(account, [0, 1]), write(account, [0, 2]), write(account, [0, 4])])
      expect((await addOne(store, write(account, [0, 8]))).values).toEqual([15])
    })

    it('loses a write that makes no sense, with an error that says why, and no other', async () => {
      const [before, after] = [someAccount(), someAccount()]
      const bad: readonly [PageWrite, RegExp][] = [
        [write(someAccount(), [cells.length, 1]), /cell \d+ is not on the page/],
        [write(someAccount(), [-1, 1]), /cell -1/],
        [write(someAccount(), [0.5, 1]), /cell 0\.5/],
        [write(someAccount(), [0, -1]), /amount -1 for cell 0/],
        [write(someAccount(), [0, 1.5]), /amount 1\.5/],
        [write(someAccount(), [0, Number.NaN]), /amount NaN/],
        [write(someAccount(), [0]), /pairs/],
        [write(someAccount(), [0, 1], { day: Number.NaN }), /day NaN/],
        [write('', [0, 1]), /account/],
      ]
      const answers = await store.add([
        write(before, [0, 1]),
        ...bad.map(([one]) => one),
        write(after, [0, 2]),
      ])
      expect(answers.at(0)).toMatchObject({ values: [1] })
      expect(answers.at(-1)).toMatchObject({ values: [2] })
      for (const [i, [, message]] of bad.entries()) {
        expect(answers[i + 1]).toBeInstanceOf(Error)
        expect((answers[i + 1] as Error).message).toMatch(message)
      }
    })

    it('has nothing to do for an empty batch', async () => {
      expect(await store.add([])).toEqual([])
    })

    it('forgets a page two days after its day has ended', async () => {
      const account = someAccount()
      await addOne(store, write(account, [0, 1], { first: true }))
      expect(await bench.expiry(account, today)).toBe((today + 3) * DAY)
    })

    it('makes the same page of the same additions, however they are ordered and split', async () => {
      const delta = fc.tuple(
        fc.oneof(fc.nat(lastCell), fc.constantFrom(...widths.map(cellOf), lastCell)),
        fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 33 }), fc.constant(65_535)),
      )
      const history = fc.array(delta, { minLength: 1, maxLength: 24 })
      await fc.assert(
        fc.asyncProperty(
          history.chain((deltas) =>
            fc.tuple(
              fc.constant(deltas),
              fc.shuffledSubarray(deltas, { minLength: deltas.length }),
              fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean(), fc.boolean()), {
                minLength: 24,
                maxLength: 24,
              }),
            ),
          ),
          async ([deltas, shuffled, cuts]) => {
            const model = new Uint8Array(PAGE_BYTES)
            for (const [cell, by] of deltas) addCell(model, cells[cell], by)
            const [whole, split] = [someAccount(), someAccount()]
            const writes: PageWrite[] = []
            for (let at = 0, cut = 0; at < shuffled.length; cut++) {
              const [length, read, first] = cuts[cut]
              writes.push(write(split, shuffled.slice(at, at + length).flat(), { read, first }))
              at += length
            }
            // Some of them together, the rest at the same time, as isolates do.
            const half = Math.ceil(writes.length / 2)
            const answers = await Promise.all([
              store.add([write(whole, deltas.flat())]),
              store.add(writes.slice(0, half)),
              ...writes.slice(half).map((one) => store.add([one])),
            ])
            for (const answer of answers.flat()) expect(answer).not.toBeInstanceOf(Error)
            expect((await store.read(whole, today)).page).toEqual(model)
            expect((await store.read(split, today)).page).toEqual(model)
          },
        ),
        { numRuns: 40 },
      )
    })
  })
}

/** What every store promises of failures: `add` answers errors and never rejects, `read` rejects. */
export async function expectLost(store: Store, message: RegExp): Promise<void> {
  const answers = await store.add([
    write(someAccount(), [0, 1]),
    write(someAccount(), [0, 1], { read: true, first: true }),
  ])
  expect(answers).toHaveLength(2)
  for (const answer of answers) {
    expect(answer).toBeInstanceOf(Error)
    expect((answer as Error).message).toMatch(message)
    expect((answer as Error).message.length).toBeLessThan(300)
  }
  await expect(store.read(someAccount(), today)).rejects.toThrow(message)
}
