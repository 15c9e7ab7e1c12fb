import { describe, expect, it } from 'vitest'
import { LEXICON_TABLE } from '../../src/text/lexicon-table.ts'
import { packLexicon } from '../../src/text/lexicon-words.ts'
import { packKeys } from '../../src/text/pack.ts'
import { eachKey } from '../../src/text/packed.ts'
import { packWording } from '../../src/text/wording-pack.ts'
import { WORDING_TABLE } from '../../src/text/wording-table.ts'
import { WORDING } from '../../src/text/wording-weights.ts'

const bias = { people: 0, services: 0 }

describe('pack', () => {
  it('made the tables that are served of the words that can be read (else: npm run pack)', () => {
    expect(packLexicon()).toEqual(LEXICON_TABLE)
    expect(packWording(WORDING)).toEqual(WORDING_TABLE)
  })

  it('gives back the keys it was given, however far apart', () => {
    const keys = [1, 3, 3, 4097, 4099, 99_999, 262_143]
    const values: (number | null)[] = []
    const gaps = packKeys(
      keys.map((key, i) => [key, i] as const),
      (value) => values.push(value),
    )
    const read: number[] = []
    eachKey(gaps, (key, i) => {
      if (values[i] === null) expect(key % 2).toBe(0)
      else read.push(key)
    })
    expect(read).toEqual(keys)
    expect(values.filter((value) => value !== null)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
})

describe('wording-pack', () => {
  it('is the same in whatever order the words stand', () => {
    const one = packWording({ bias, user: { 3: 'plum+1 cake-2', '-1': 'tin+0' }, system: {}, marks: {} })
    const other = packWording({ bias, user: { '-1': 'tin+0', 3: 'cake-2 plum+1' }, system: {}, marks: {} })
    expect(one).toEqual(other)
  })

  it('refuses a weight that a digit cannot hold', () => {
    expect(() => packWording({ bias, user: { 40: 'plum+1' }, system: {}, marks: {} })).toThrow(RangeError)
    expect(() => packWording({ bias, user: { 1: 'plum+1.5' }, system: {}, marks: {} })).toThrow('plum')
  })
})
