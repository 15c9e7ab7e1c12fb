import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFilter, type Key } from '../../src/cli/fuse-filter.ts'
import { GROUPS, HEADER, placeKey } from '../../src/text/datasets.ts'
import { mix } from '../../src/text/tokens.ts'

/** Looks a key up in the bytes, independently of `findItem`: its group, or null. */
function lookUp(bytes: Uint8Array, first: number, second: number): number | null {
  const view = new DataView(bytes.buffer)
  const shape = {
    seed: view.getUint32(4, true),
    segment: view.getUint32(8, true),
    segments: view.getUint32(12, true),
  }
  const at = [0, 0, 0, 0]
  placeKey(shape, first, second, at)
  let value = at[3]
  // beyond the cells the view throws
  const cells = new DataView(bytes.buffer, HEADER, 2 * shape.segment * (shape.segments + 2))
  for (let i = 0; i < 3; i++) value ^= cells.getUint16(2 * at[i], true)
  return value < GROUPS ? value : null
}

const hash = fc.integer({ min: 0, max: 0xffffffff })
const keyArb = fc.record({ first: hash, second: hash, group: fc.integer({ min: 0, max: GROUPS - 1 }) })
const keysArb = fc.uniqueArray(keyArb, {
  selector: ({ first, second }) => `${first} ${second}`,
  maxLength: 400,
})
const numbered = (n: number, salt: number): Key[] =>
  Array.from({ length: n }, (_, i) => ({ first: mix(i + salt), second: mix(i ^ 0x5eed), group: i % GROUPS }))

describe('the filter of data sets', () => {
  it('knows every key of any set, with its group', () => {
    fc.assert(
      fc.property(keysArb, (keys) => {
        const bytes = buildFilter(keys, [])
        for (const { first, second, group } of keys) expect(lookUp(bytes, first, second)).toBe(group)
      }),
      { numRuns: 150 },
    )
  })

  it.each([1000, 20_000, 100_000])('takes at most 24 bits a key, of %i, and knows them', (n) => {
    const keys = numbered(n, 1)
    const bytes = buildFilter(keys, ['a'])
    expect((8 * bytes.length) / n).toBeLessThan(n < 10_000 ? 28 : n < 50_000 ? 23 : 20.5)
    expect(keys.every(({ first, second, group }) => lookUp(bytes, first, second) === group)).toBe(true)
  })

  it('takes a stranger for a key with 2^-14, over all groups', () => {
    const bytes = buildFilter(numbered(20_000, 1), [])
    let taken = 0
    for (const { first, second } of numbered(400_000, 1 << 24))
      if (lookUp(bytes, first, second) !== null) taken++
    // expected 24, standard deviation 5
    expect(taken).toBeGreaterThan(5)
    expect(taken).toBeLessThan(45)
  })

  it('says so when a key stands there twice', () => {
    const key = { first: 7, second: 9, group: 0 }
    expect(() => buildFilter([key, key], [])).toThrow(/twice/)
  })
})
